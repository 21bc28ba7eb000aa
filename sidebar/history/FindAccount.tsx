// Chooses one candidate by a part of its name, or all candidates.
import { useState } from 'preact/hooks';
import type { RankingCandidate } from '../../src/actions/store/readRanking';
import { foldName } from '../../src/model/names/foldName';
import { history as words } from '../../src/text/en/history';
import { LinkButton } from '../components/LinkButton';
import { SearchInput } from '../components/SearchInput';

interface FindAccountProps {
  candidates: readonly RankingCandidate[];
  /** `null` means all candidates. */
  account: RankingCandidate | null;
  choose: (id: string | null) => void;
}

const SHOWN = 8;

export function FindAccount({ candidates, account, choose }: FindAccountProps) {
  const [typed, type] = useState('');
  const pick = (id: string) => {
    choose(id);
    type('');
  };
  const found = typed.trim() === '' ? [] : candidates.filter(({ name }) => foldName(name).includes(foldName(typed)));
  return (
    <>
      <SearchInput label={words.find} value={typed} onChange={type} onEnter={() => found[0] && pick(found[0].id)} />
      {found.length > 0 && (
        <ul class="matches">
          {found.slice(0, SHOWN).map(({ id, name }) => (
            <li key={id}>
              <LinkButton onClick={() => pick(id)}>
                <bdi>{name}</bdi>
              </LinkButton>
            </li>
          ))}
        </ul>
      )}
      <p class="quiet" aria-live="polite">
        {typed.trim() !== '' && found.length === 0 && words.nobodyFound}
        {found.length > SHOWN && words.moreFound(found.length - SHOWN)}
      </p>
      <p>
        <strong>
          <bdi>{account?.name ?? words.allAccounts}</bdi>
        </strong>{' '}
        {account && <LinkButton onClick={() => choose(null)}>{words.allAccounts}</LinkButton>}
      </p>
    </>
  );
}
