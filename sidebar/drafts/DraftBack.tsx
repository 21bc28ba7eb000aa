// Says that unsaved changes from before are back, and drops them.
import { Button } from '../components/Button';
import { Notice } from '../components/Notice';
import { text } from '../text';

export const DraftBack = ({ drop }: { drop: () => void }) => (
  <Notice kind="information">
    <p>{text.common.draftBack}</p>
    <Button onClick={drop}>{text.common.dropDraft}</Button>
  </Notice>
);
