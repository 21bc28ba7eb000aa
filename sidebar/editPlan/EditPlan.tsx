// The plan of one account: choose it, and its parts side by side.
import { editPlan as words } from '../../src/text/en/editPlan';
import { Loaded } from '../components/Loaded';
import { useAsked } from '../useAsked';

const SELECTED = { account: null };

export function EditPlan() {
  const loaded = useAsked('loadPlan', SELECTED);
  return (
    <Loaded of={loaded} words={words.waiting}>
      {(book) => <p>{book.plan?.account.name}</p>}
    </Loaded>
  );
}
