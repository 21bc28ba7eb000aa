// Which accounts to score: all, the most important by their figures, or those a user ticks.
import { useMemo, useState } from 'preact/hooks';
import type { RegisterEntry } from '../../src/actions/accounts/loadAccounts';
import type { Problem } from '../../src/actions/Answer';
import { isTestName } from '../../src/model/accounts/isTestName';
import { proposeCandidates, type CandidatesProposal } from '../../src/model/accounts/proposeCandidates';
import { foldName } from '../../src/model/names/foldName';
import { importData as words } from '../../src/text/en/importData';
import { Disclosure } from '../components/Disclosure';
import { Loaded } from '../components/Loaded';
import { Problems } from '../components/Problems';
import { Tick } from '../components/Tick';
import { costsTooMuch } from '../robustness/costsTooMuch';
import { formatAmount, formatYear, isolate, listNames } from '../format';
import { text } from '../text';
import { NOTHING, useRequest } from '../useRequest';
import { useTask } from '../useTask';
import { AccountPicker } from './AccountPicker';
import { firstRule, USUAL, type CandidatesRule } from './firstRule';
import { StepButtons } from './StepButtons';

interface ChoiceProps {
  accounts: readonly RegisterEntry[];
  currency: string;
  /** Of the year, 0.1 is 10%. */
  priceRise: number;
  /** The names of accounts that are not proposed. */
  inactive: readonly string[];
  /** Those that an earlier file called inactive, which are proposed only if they are candidates. */
  inactiveBefore: readonly string[];
  /** The last full year; `null` if it is unknown. */
  year: number | null;
  /** Called with the names that stay candidates because they have scores or a tier. */
  next: (kept: string[]) => void;
}

export function CandidatesStep(props: Pick<ChoiceProps, 'inactive' | 'inactiveBefore' | 'year' | 'next'>) {
  const loaded = useRequest('loadAccounts', NOTHING);
  return (
    <Loaded of={loaded} words={words.loadingAccounts}>
      {(register) => <CandidatesChoice {...props} {...register} />}
    </Loaded>
  );
}

const rules = ['proposed', 'all', 'ticked'] as const;
const isCandidate = ({ candidate }: RegisterEntry) => candidate;

function CandidatesChoice({ accounts, currency, priceRise, inactive, inactiveBefore, year, next }: ChoiceProps) {
  const left = useMemo(() => {
    const [now, before] = [inactive, inactiveBefore].map((names) => new Set(names.map(foldName)));
    const isLeft = ({ name, candidate }: RegisterEntry): boolean =>
      now?.has(foldName(name)) || (!candidate && before?.has(foldName(name))) || false;
    return new Set(accounts.filter(isLeft).map(({ id }) => id));
  }, [accounts, inactive, inactiveBefore]);
  const open = useMemo(
    () => accounts.filter(({ isEnded, name, id }) => !isEnded && !left.has(id) && !isTestName(name)),
    [accounts, left],
  );
  const tests = accounts.filter(({ isEnded, name, candidate }) => !isEnded && !candidate && isTestName(name));
  const proposal = useMemo(() => proposeCandidates(open, priceRise), [open, priceRise]);
  const [rule, setRule] = useState<CandidatesRule>(() => firstRule(accounts, proposal));
  const [ticked, setTicked] = useState<ReadonlySet<string>>(() => {
    const candidates = accounts.filter(isCandidate).map(({ id }) => id);
    return new Set(candidates.length > 0 ? candidates : proposal.ids);
  });
  const chosen = { all: open.map(({ id }) => id), proposed: proposal.ids, ticked: [...ticked] };
  const sentences = {
    all: words.candidateRules.all(open.length),
    // Without revenue there is no proposal.
    proposed:
      proposal.share === null
        ? null
        : words.candidateRules.proposed(proposal.ids.length, {
            ...proposal,
            share: proposal.share,
            fresh: namesOfFresh(open, proposal, currency),
            year: year === null ? '' : formatYear(year),
          }),
    ticked: words.candidateRules.ticked(ticked.size),
  };
  const saving = useTask('saveCandidates', ({ kept }) => next(kept));
  const ids = chosen[rule];
  const isChosen = new Set(ids);
  const save = () => saving.run({ ids });
  return (
    <>
      <p class="quiet">{words.candidatesHint}</p>
      {left.size > 0 && <p class="quiet">{words.inactiveLeft(left.size)}</p>}
      {tests.length > 0 && <p class="quiet">{words.testsLeft(listNames(tests.map(({ name }) => name)))}</p>}
      <fieldset>
        <legend class="hidden">{words.steps[3]}</legend>
        {rules
          .filter((each) => sentences[each] !== null)
          .map((each) => (
            <Tick key={each} group="candidates" checked={rule === each} onChange={() => setRule(each)}>
              {sentences[each]}
            </Tick>
          ))}
      </fieldset>
      {rule === 'proposed' && (
        <Disclosure summary={words.proposedNames}>
          <ul>
            {accounts
              .filter(({ id }) => isChosen.has(id))
              .map(({ id, name }) => (
                <li key={id}>
                  <bdi>{name}</bdi>
                </li>
              ))}
          </ul>
        </Disclosure>
      )}
      {rule === 'ticked' && <AccountPicker accounts={accounts} currency={currency} ticked={ticked} onTicked={setTicked} />}
      <Problems
        kind="information"
        problems={[...adviceOn(ids.length), ...costsTooMuch(accounts.filter(({ id }) => isChosen.has(id)))]}
      />
      <Problems problems={saving.problems} again={save} />
      <StepButtons
        next={ids.length > 0 && !saving.running ? save : null}
        nextWords={saving.running ? words.savingCandidates : text.common.next}
      />
    </>
  );
}

/** The proposed accounts that count by their revenue of this year so far, with it; none where all do, `null` without any. */
function namesOfFresh(
  accounts: readonly RegisterEntry[],
  { fresh, ids }: CandidatesProposal,
  currency: string,
): readonly string[] | null {
  if (fresh.length === 0) return null;
  if (fresh.length === ids.length) return [];
  const byId = new Map(accounts.map((account) => [account.id, account]));
  const named = fresh.flatMap((id) => byId.get(id) ?? []);
  return listNames(named.map(({ name, revenueToDate }) => `${isolate(name)} ${formatAmount(revenueToDate ?? 0, currency)}`));
}

function adviceOn(count: number): Problem[] {
  if (count === 0 || (count >= USUAL.from && count <= USUAL.to)) return [];
  return [{ code: count < USUAL.from ? 'fewCandidates' : 'manyCandidates', values: { count } }];
}
