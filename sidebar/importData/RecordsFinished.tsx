// The end of an import of contacts or deals: where they are now, and where to continue.
import { importData as words } from '../../src/text/en/importData';
import { menu } from '../../src/text/en/menu';
import { setUp } from '../../src/text/en/setUp';
import { LinkButton } from '../components/LinkButton';
import { Notice } from '../components/Notice';
import type { PanelProps } from '../Panel';

interface RecordsFinishedProps extends PanelProps {
  kind: 'contacts' | 'opportunities';
  another: () => void;
}

export function RecordsFinished({ kind, open, another }: RecordsFinishedProps) {
  return (
    <>
      <Notice kind="done">{kind === 'contacts' ? words.contactsFinished : words.opportunitiesFinished}</Notice>
      <h2>{setUp.nextSteps}</h2>
      <LinkButton onClick={() => open('editPlan')}>{menu.items.editPlan}</LinkButton>
      <br />
      <LinkButton onClick={another}>{words.another}</LinkButton>
    </>
  );
}
