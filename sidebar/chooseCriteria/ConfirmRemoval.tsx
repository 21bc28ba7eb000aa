// Asks before a scored criterion is removed, and explains what happens to its scores.
import { chooseCriteria as words } from '../../src/text/en/chooseCriteria';
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
      <p>{words.confirmRemoval(name, scores)}</p>
      <div class="buttons">
        <Button onClick={onRemove}>{words.takeOut}</Button>
        <Button onClick={onCancel}>{text.common.cancel}</Button>
      </div>
    </Notice>
  );
}
