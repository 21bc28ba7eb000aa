// Who is to be scored: all accounts, those that matter most by their figures, or those that a person ticks.
import { useMemo, useState } from 'preact/hooks';
import type { RegisterEntry } from '../../src/actions/Actions';
import type { Problem } from '../../src/actions/Answer';
import { proposeCandidates } from '../../src/model/accounts/proposeCandidates';
import { Loaded } from '../components/Loaded';
import { Problems } from '../components/Problems';
import { Tick } from '../components/Tick';
import { text } from '../text';
import { NOTHING, useAsked } from '../useAsked';
import { useTask } from '../useTask';
import { AccountPicker } from './AccountPicker';
import { StepButtons } from './StepButtons';

type Rule = 'all' | 'proposed' | 'ticked';

interface ChoiceProps {
  accounts: readonly RegisterEntry[];
  /** Gets the names of those that stay candidates because they have scores or a tier. */
  next: (kept: string[]) => void;
}

export function CandidatesStep({ next }: Pick<ChoiceProps, 'next'>) {
  const loaded = useAsked('loadAccounts', NOTHING);
  return (
    <Loaded of={loaded} words={text.importData.loadingAccounts}>
      {({ accounts }) => <CandidatesChoice accounts={accounts} next={next} />}
    </Loaded>
  );
}

const rules = ['proposed', 'all', 'ticked'] as const;
const USUAL = { from: 5, to: 50 };

function CandidatesChoice({ accounts, next }: ChoiceProps) {
  const { importData: words } = text;
  const proposed = useMemo(() => proposeCandidates(accounts, 'proposed'), [accounts]);
  const [rule, setRule] = useState<Rule>(accounts.length > USUAL.to ? 'proposed' : 'all');
  const [ticked, setTicked] = useState<ReadonlySet<string>>(
    () => new Set(accounts.filter(({ candidate }) => candidate).map(({ id }) => id)),
  );
  const chosen = { all: accounts.map(({ id }) => id), proposed, ticked: [...ticked] };
  const saving = useTask('saveCandidates', ({ kept }) => next(kept));
  const ids = chosen[rule];
  const save = () => saving.run({ ids });
  return (
    <>
      <p class="quiet">{words.candidatesHint}</p>
      <fieldset>
        <legend class="hidden">{words.steps[3]}</legend>
        {rules.map((each) => (
          <Tick key={each} group="candidates" checked={rule === each} onChange={() => setRule(each)}>
            {words.candidateRules[each](chosen[each].length)}
          </Tick>
        ))}
      </fieldset>
      {rule === 'ticked' && <AccountPicker accounts={accounts} ticked={ticked} onTicked={setTicked} />}
      <Problems kind="information" problems={adviceOn(ids.length)} />
      <Problems problems={saving.problems} again={save} />
      <StepButtons
        next={ids.length > 0 && !saving.running ? save : null}
        nextWords={saving.running ? words.savingCandidates : text.common.next}
      />
    </>
  );
}

function adviceOn(count: number): Problem[] {
  if (count === 0 || (count >= USUAL.from && count <= USUAL.to)) return [];
  return [{ code: count < USUAL.from ? 'fewCandidates' : 'manyCandidates', values: { count } }];
}
