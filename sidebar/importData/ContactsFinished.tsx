// The end of an import of contacts: where the people stand now, and where to go from here.
import { importData as words } from '../../src/text/en/importData';
import { menu } from '../../src/text/en/menu';
import { setUp } from '../../src/text/en/setUp';
import { LinkButton } from '../components/LinkButton';
import { Notice } from '../components/Notice';
import type { PanelProps } from '../Panel';

export function ContactsFinished({ open, another }: PanelProps & { another: () => void }) {
  return (
    <>
      <Notice kind="done">{words.contactsFinished}</Notice>
      <h2>{setUp.nextSteps}</h2>
      <LinkButton onClick={() => open('editPlan')}>{menu.items.editPlan}</LinkButton>
      <br />
      <LinkButton onClick={another}>{words.another}</LinkButton>
    </>
  );
}
