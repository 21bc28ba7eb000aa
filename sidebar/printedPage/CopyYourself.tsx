// A text laid out and selected, where the browser lets no page put it on the clipboard.
import { printedPage as words } from '../../src/text/en/printedPage';
import { Notice } from '../components/Notice';

const select = (area: HTMLTextAreaElement | null) => {
  area?.focus();
  area?.select();
};

export const CopyYourself = ({ text }: { text: string }) => (
  <>
    <Notice kind="information">{words.copyYourself}</Notice>
    <textarea ref={select} class="input" rows={12} readOnly aria-label={words.plainText} value={text} />
  </>
);
