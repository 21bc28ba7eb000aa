// The plan of one account: choose it, and its parts side by side.
import { useState } from 'preact/hooks';
import type { PlanBook } from '../../src/actions/Actions';
import type { AccountPlan } from '../../src/model/plan/AccountPlan';
import { editPlan as words } from '../../src/text/en/editPlan';
import { AccountTeam } from '../accountTeam/AccountTeam';
import { Button } from '../components/Button';
import { Loaded } from '../components/Loaded';
import { Tabs } from '../components/Tabs';
import { CustomerBusiness } from '../customerBusiness/CustomerBusiness';
import { Goals } from '../goals/Goals';
import { Relationships } from '../relationships/Relationships';
import { text } from '../text';
import { useAsked, type Asked } from '../useAsked';
import { Whitespace } from '../whitespace/Whitespace';
import type { PlanDraft } from './draft/PlanDraft';
import { usePlanEditor } from './usePlanEditor';

const SELECTED = { account: null };
const PARTS = {
  relationships: Relationships,
  customerBusiness: CustomerBusiness,
  goals: Goals,
  whitespace: Whitespace,
  accountTeam: AccountTeam,
};
type Part = keyof typeof PARTS;

export function EditPlan() {
  const loaded = useAsked('loadPlan', SELECTED);
  return (
    <Loaded of={loaded} words={words.waiting}>
      {(book) => book.plan && <Plan key={book.plan.account.id} book={book} plan={book.plan} replace={loaded.replace} />}
    </Loaded>
  );
}

function Plan({ book, plan, replace }: { book: PlanBook; plan: AccountPlan; replace: Asked<PlanBook>['replace'] }) {
  const [draft, setDraft] = useState<PlanDraft>([]);
  const [part, show] = useState<Part>('relationships');
  const onSaved = (saved: AccountPlan, people: string[]) => replace({ ...book, plan: saved, people });
  const { editor } = usePlanEditor({ book, plan, draft, onDraft: setDraft, onSaved });
  const Shown = PARTS[part];
  return (
    <>
      <Tabs label={plan.account.name} tabs={words.parts} shown={part} onShow={show}>
        <Shown editor={editor} />
      </Tabs>
      <div class="buttons sticky">
        <Button primary disabled={editor.state.kind !== 'unsaved'} onClick={editor.save}>
          {editor.state.kind === 'saving' ? text.common.saving : text.common.save}
        </Button>
      </div>
    </>
  );
}
