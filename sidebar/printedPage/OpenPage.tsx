// The button that opens a printed page in a dialog over the workbook.
import type { PrintedPage } from '../../src/actions/panels/panels';
import { Button } from '../components/Button';
import { Problems } from '../components/Problems';
import { useTask } from '../useTask';

interface OpenPageProps {
  page: PrintedPage;
  /** The id of the account that the page shows. */
  account?: string;
  label: string;
}

/** The dialog is the only visible result. */
const onOpened = () => undefined;

export function OpenPage({ page, account, label }: OpenPageProps) {
  const opening = useTask('openPage', onOpened);
  return (
    <>
      <div class="buttons">
        <Button disabled={opening.running} onClick={() => opening.run({ page, account })}>
          {label}
        </Button>
      </div>
      <Problems problems={opening.problems} />
    </>
  );
}
