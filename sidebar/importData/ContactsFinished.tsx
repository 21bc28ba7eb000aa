// The end of an import of contacts: where the people stand now, and where to go from here.
import { LinkButton } from '../components/LinkButton';
import { Notice } from '../components/Notice';
import type { PanelProps } from '../Panel';
import { text } from '../text';

export function ContactsFinished({ open, another }: PanelProps & { another: () => void }) {
  const { importData: words } = text;
  return (
    <>
      <Notice kind="done">{words.contactsFinished}</Notice>
      <h2>{text.setUp.nextSteps}</h2>
      <LinkButton onClick={() => open('editPlan')}>{text.menu.editPlan}</LinkButton>
      <br />
      <LinkButton onClick={another}>{words.another}</LinkButton>
    </>
  );
}
