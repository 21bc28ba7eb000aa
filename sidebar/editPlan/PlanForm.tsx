// The parts of one account's plan, each with its number of gaps, and whether everything is saved.
import { useMemo } from 'preact/hooks';
import type { PlanBook } from '../../src/actions/plan/readPlanBook';
import type { PlanConflict } from '../../src/actions/plan/savePlan';
import type { AccountPlan } from '../../src/model/plan/AccountPlan';
import { planCompleteness } from '../../src/model/plan/planCompleteness';
import { weakPoints } from '../../src/model/plan/weakPoints';
import { editPlan as words } from '../../src/text/en/editPlan';
import { AccountTeam } from '../accountTeam/AccountTeam';
import { Tabs } from '../components/Tabs';
import { CustomerBusiness } from '../customerBusiness/CustomerBusiness';
import { Goals } from '../goals/Goals';
import { locale } from '../locale';
import { loadedFields } from '../planEditor/draft/editDraft';
import { editOf } from '../planEditor/draft/PlanDraft';
import { titleOf } from '../planEditor/titleOf';
import type { AccountDraft } from '../planEditor/useDrafts';
import { usePlanEditor } from '../planEditor/usePlanEditor';
import { Relationships } from '../relationships/Relationships';
import { Whitespace } from '../whitespace/Whitespace';
import { Conflicts } from './Conflicts';
import { RestoreDraft } from './RestoreDraft';
import { PlanHead } from './PlanHead';
import { countMissing, type PlanPartKey } from './planParts';
import { SaveBar } from './SaveBar';

const PARTS = {
  relationships: Relationships,
  customerBusiness: CustomerBusiness,
  goals: Goals,
  whitespace: Whitespace,
  accountTeam: AccountTeam,
};

interface PlanFormProps {
  book: PlanBook;
  plan: AccountPlan;
  draft: AccountDraft;
  part: PlanPartKey;
  show: (part: PlanPartKey) => void;
  choose: (account: string) => void;
  onSaved: (plan: AccountPlan, people: string[], log: PlanBook['log'] | null) => void;
}

export function PlanForm({ book, plan, draft, part, show, choose, onSaved }: PlanFormProps) {
  const editing = usePlanEditor({ book, plan, draft, onSaved });
  const { editor, conflicts } = editing;
  const { staleAfter, lastFullYear, meetEvery } = book.settings;
  const complete = useMemo(() => planCompleteness(editor.plan, book.today, staleAfter), [editor.plan, book.today, staleAfter]);
  const weak = useMemo(
    () => weakPoints(editor.plan, meetEvery, book.today, locale.calendar),
    [editor.plan, book.today, meetEvery],
  );
  const missing = countMissing(complete.missing);
  const Shown = PARTS[part];

  const nameOf = ({ table, id }: PlanConflict) =>
    table === 'account'
      ? plan.account.name
      : titleOf(table, { ...loadedFields(editing.before, table, id), ...editOf(editing.draft, table, id)?.is });
  const saveByKeys = (event: KeyboardEvent) => {
    if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 's') return;
    event.preventDefault();
    editor.save();
  };
  return (
    <div class="plan" onKeyDown={saveByKeys}>
      {draft.stored && <RestoreDraft stored={draft.stored} restore={draft.restore} discard={draft.discard} />}
      <PlanHead editor={editor} complete={complete} weak={weak} show={show} choose={choose} />
      {conflicts.length > 0 && (
        <Conflicts
          conflicts={conflicts}
          draft={editing.draft}
          nameOf={nameOf}
          lastFullYear={lastFullYear}
          resolve={editing.resolve}
        />
      )}
      <Tabs
        label={words.partsOfPlan}
        tabs={words.parts}
        counts={missing}
        describeCount={words.missing}
        shown={part}
        onShow={show}
      >
        <Shown editor={editor} />
      </Tabs>
      <SaveBar editing={editing} shown={part} show={show} isKept={draft.stored !== null} />
    </div>
  );
}
