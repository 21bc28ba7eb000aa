// The actions of the page for the board: those of every page, and saving it as a tab of the workbook.
import { useCallback, useMemo, useState } from 'preact/hooks';
import { boardPage as words } from '../../src/text/en/boardPage';
import { Button } from '../components/Button';
import { Notice } from '../components/Notice';
import { Problems } from '../components/Problems';
import type { Page } from '../printedPage/Page';
import { PageActions } from '../printedPage/PageActions';
import { boldRows, toRows } from '../printedPage/toRows';
import { pageText } from '../printedPage/pageText';
import { useTask } from '../useTask';

export function BoardActions({ page }: { page: Page }) {
  const [tab, setTab] = useState<string | null>(null);
  const saving = useTask(
    'savePageAsTab',
    useCallback(({ tab: name }: { tab: string }) => setTab(name), []),
  );
  const save = () => saving.run({ page: 'boardPage', rows: toRows(page), bold: boldRows(page) });
  const saveButton = (
    <Button disabled={saving.running || tab !== null} onClick={save}>
      {saving.running ? words.keeping : words.keep}
    </Button>
  );
  return (
    <PageActions text={useMemo(() => pageText(page), [page])} buttons={saveButton}>
      {tab !== null && <Notice kind="done">{words.kept(`\u2068${tab}\u2069`)}</Notice>}
      <Problems problems={saving.problems} again={save} />
    </PageActions>
  );
}
