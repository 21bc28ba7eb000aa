// The end of an import of contacts, deals or activities: where they are now, and where to continue.
import type { FileKind } from '../../src/model/imports/recognizeFile';
import { importData as words } from '../../src/text/en/importData';
import { menu } from '../../src/text/en/menu';
import { LinkButton } from '../components/LinkButton';
import { Notice } from '../components/Notice';
import { ContactsOfLog } from './contacts/ContactsOfLog';
import type { PanelProps } from '../Panel';
import { text } from '../text';

/** What does not lead to a ranking. */
export type RecordKind = Exclude<FileKind, 'accounts' | 'salesLines'>;

interface RecordsFinishedProps extends PanelProps {
  kind: RecordKind;
  another: () => void;
}

const FINISHED: Readonly<Record<RecordKind, string>> = {
  contacts: words.contactsFinished,
  opportunities: words.opportunitiesFinished,
  activities: words.logFinished,
};

export function RecordsFinished({ kind, open, another }: RecordsFinishedProps) {
  return (
    <>
      <Notice kind="done">{FINISHED[kind]}</Notice>
      {kind !== 'opportunities' && <ContactsOfLog />}
      <h2>{text.common.nextSteps}</h2>
      <LinkButton onClick={() => open('editPlan')}>{menu.items.editPlan}</LinkButton>
      <br />
      <LinkButton onClick={another}>{words.another}</LinkButton>
    </>
  );
}
