// Asks before a criterion goes that was scored already, and says what becomes of the scores.
import { Button } from '../components/Button';
import { Notice } from '../components/Notice';
import { text } from '../text';

interface ConfirmRemovalProps {
  name: string;
  scores: number;
  onRemove: () => void;
  onCancel: () => void;
}

export function ConfirmRemoval({ name, scores, onRemove, onCancel }: ConfirmRemovalProps) {
  return (
    <Notice kind="warning">
      <p>{text.chooseCriteria.confirmRemoval(name, scores)}</p>
      <div class="buttons">
        <Button onClick={onRemove}>{text.chooseCriteria.takeOut}</Button>
        <Button onClick={onCancel}>{text.common.cancel}</Button>
      </div>
    </Notice>
  );
}
