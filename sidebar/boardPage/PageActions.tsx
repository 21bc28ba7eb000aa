// What can be done with the page: print it, copy it as text, keep it as a tab of the workbook.
import { useCallback, useState } from 'preact/hooks';
import { Button } from '../components/Button';
import { Notice } from '../components/Notice';
import { Problems } from '../components/Problems';
import { text } from '../text';
import { useTask } from '../useTask';
import { copyText } from './copyText';
import type { Page } from './Page';
import { toRows } from './toRows';
import { toText } from './toText';

export function PageActions({ page }: { page: Page }) {
  const { boardPage: words } = text;
  const [copied, setCopied] = useState<'no' | 'yes' | 'refused'>('no');
  const [tab, setTab] = useState<string | null>(null);
  const keeping = useTask(
    'keepPage',
    useCallback(({ tab: kept }: { tab: string }) => setTab(kept), []),
  );
  const copy = () => void copyText(toText(page)).then((done) => setCopied(done ? 'yes' : 'refused'));
  const keep = () => keeping.run({ page: 'boardPage', rows: toRows(page) });
  return (
    <div class="page-actions">
      <div class="buttons">
        <Button primary onClick={() => window.print()}>
          {words.print}
        </Button>
        <Button onClick={copy}>{words.copy}</Button>
        <Button disabled={keeping.running || tab !== null} onClick={keep}>
          {keeping.running ? words.keeping : words.keep}
        </Button>
      </div>
      {copied === 'yes' && <Notice kind="done">{words.copied}</Notice>}
      {copied === 'refused' && <CopyYourself words={toText(page)} />}
      {tab !== null && <Notice kind="done">{words.kept(`\u2068${tab}\u2069`)}</Notice>}
      <Problems problems={keeping.problems} again={keep} />
    </div>
  );
}

function CopyYourself({ words }: { words: string }) {
  const select = useCallback((area: HTMLTextAreaElement | null) => {
    area?.focus();
    area?.select();
  }, []);
  return (
    <>
      <Notice kind="information">{text.boardPage.copyYourself}</Notice>
      <textarea ref={select} class="input" rows={12} readOnly aria-label={text.boardPage.plainText} value={words} />
    </>
  );
}
