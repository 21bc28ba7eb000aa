// The button that opens the board page in a dialog over the workbook.
import { Button } from '../components/Button';
import { Problems } from '../components/Problems';
import { text } from '../text';
import { useTask } from '../useTask';

/** The dialog is all that there is to see of it. */
const onOpened = () => undefined;

export function OpenBoardPage() {
  const opening = useTask('openPage', onOpened);
  return (
    <>
      <div class="buttons">
        <Button disabled={opening.running} onClick={() => opening.run({ page: 'boardPage' })}>
          {text.rankAccounts.boardPage}
        </Button>
      </div>
      <Problems problems={opening.problems} />
    </>
  );
}
