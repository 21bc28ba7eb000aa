// Removes the sample accounts with all that is recorded of them, after asking.
import type { SetUpReport } from '../../src/actions/setUp/setUpWorkbook';
import { setUp as words } from '../../src/text/en/setUp';
import { Button } from '../components/Button';
import { Notice } from '../components/Notice';
import { Problems } from '../components/Problems';
import { Spinner } from '../components/Spinner';
import { text } from '../text';
import { NOTHING } from '../useRequest';
import { useTask } from '../useTask';

interface RemoveSampleProps {
  onRemoved: (report: SetUpReport) => void;
  onCancel: () => void;
}

export function RemoveSample({ onRemoved, onCancel }: RemoveSampleProps) {
  const { running, problems, run } = useTask('removeSample', onRemoved);
  if (running) return <Spinner words={words.removingSample} />;
  return (
    <>
      <Problems problems={problems} />
      <Notice kind="warning">
        <p>{words.confirmRemoval}</p>
        <div class="buttons">
          <Button onClick={() => run(NOTHING)}>{text.common.remove}</Button>
          <Button onClick={onCancel}>{text.common.cancel}</Button>
        </div>
      </Notice>
    </>
  );
}
