// Shows a text, selected, when the browser does not let the page copy it.
import { printedPage as words } from '../../src/text/en/printedPage';
import { Notice } from '../components/Notice';

const select = (area: HTMLTextAreaElement | null) => {
  area?.focus();
  area?.select();
};

export const CopyByHand = ({ text }: { text: string }) => (
  <>
    <Notice kind="information">{words.copyYourself}</Notice>
    <textarea ref={select} class="input" rows={12} readOnly aria-label={words.plainText} value={text} />
  </>
);
