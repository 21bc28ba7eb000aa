// Ends an account at once, with a reason and an approver, and lists those that ended.
import { longestIn } from '../../src/model/records/recordRules';
import { ENDINGS, type Ending } from '../../src/model/records/vocabulary';
import { isKey } from '../../src/model/tiers/TierDecision';
import { confirmTiers as words } from '../../src/text/en/confirmTiers';
import { lists } from '../../src/text/en/lists';
import { blankOf, Button } from '../components/Button';
import { Disclosure } from '../components/Disclosure';
import { Problems } from '../components/Problems';
import { Select } from '../components/Select';
import { SuggestInput } from '../components/SuggestInput';
import { TextInput } from '../components/TextInput';
import { useKeptForm } from '../drafts/useKeptForm';
import { formatLongDay, isolate } from '../format';
import type { RankAccountsPartProps } from '../Panel';
import { useTask } from '../useTask';

type Draft = {
  account: string;
  ended: Ending | '';
  why: string;
  approvedBy: string;
};

const NOTHING: Draft = { account: '', ended: '', why: '', approvedBy: '' };

export function EndAccount({ data, replace }: Pick<RankAccountsPartProps, 'data' | 'replace'>) {
  const [draft, setDraft] = useKeptForm('end', NOTHING);
  const saving = useTask('endAccount', (value) => {
    setDraft(NOTHING);
    replace(value);
  });
  const change = (some: Partial<Draft>) => setDraft({ ...draft, ...some });
  const { account, ended, why, approvedBy } = draft;
  const candidates = [...data.ranking.candidates].sort((a, b) => Number(isKey(b.confirmedTier)) - Number(isKey(a.confirmedTier)));
  const name = candidates.find(({ id }) => id === account)?.name ?? '';
  const lacks = blankOf({ [words.endWhich]: name, [words.endHow]: ended, [words.why]: why, [words.approvedBy]: approvedBy });
  return (
    <>
      <Disclosure summary={words.end}>
        <p class="quiet">{words.endHint}</p>
        <Select
          label={words.endWhich}
          value={account}
          options={[{ value: '', label: words.endChoose }, ...candidates.map(({ id, name: label }) => ({ value: id, label }))]}
          onChange={(chosen) => change({ account: chosen })}
        />
        <Select<Ending | ''>
          label={words.endHow}
          value={ended}
          options={[{ value: '', label: words.endChoose }, ...ENDINGS.map((value) => ({ value, label: lists.ended[value] }))]}
          onChange={(chosen) => change({ ended: chosen })}
        />
        <TextInput
          label={words.why}
          limit={longestIn('reviews', 'reason')}
          value={why}
          onChange={(value) => change({ why: value })}
        />
        <SuggestInput
          label={words.approvedBy}
          value={approvedBy}
          limit={longestIn('reviews', 'approvedBy')}
          suggestions={data.people}
          onChange={(value) => change({ approvedBy: value })}
        />
        <Problems problems={saving.problems} />
        <Button
          lacks={lacks}
          disabled={saving.running}
          onClick={() => ended !== '' && saving.run({ account, ended, why, approvedBy })}
        >
          {saving.running ? words.ending : words.endIt(isolate(name))}
        </Button>
      </Disclosure>
      {data.ended.length > 0 && (
        <Disclosure summary={words.ended(data.ended.length)}>
          <ul class="found">
            {data.ended.map((each) => (
              <li key={each.id}>
                <bdi>{each.name}</bdi>{' '}
                <span class="quiet">{words.endedLine(lists.ended[each.ended], formatLongDay(each.endedOn))}</span>
              </li>
            ))}
          </ul>
          <p class="quiet">{words.bringBack}</p>
        </Disclosure>
      )}
    </>
  );
}
