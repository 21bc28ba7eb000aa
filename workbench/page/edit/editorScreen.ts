// The editor's questions and messages, in the page's dialogs.
import type { RefObject } from 'preact';
import { cellName } from '../../host/document/a1';
import type { Words } from '../../words/words';
import type { Dialogs } from '../dialog/Dialogs';
import type { EditorScreen } from './Editor';

export interface EditorFields {
  readonly cell: RefObject<HTMLTextAreaElement | null>;
  readonly bar: RefObject<HTMLTextAreaElement | null>;
}

export function editorScreen(fields: EditorFields, dialogs: Dialogs, words: Words): EditorScreen {
  const tell = async (text: string) => {
    await dialogs.ask({ title: words.problem, text, answers: [{ label: words.ok, value: 'ok' }] });
  };
  return {
    focusField: (where) => fields[where].current?.focus(),
    tellNotEntered: () => tell(words.notEntered),
    tellRefused: ({ row, column }, { helpText }) => tell(helpText ?? words.refused(cellName(row, column))),
    confirmProtected: async () => {
      const answers = [
        { label: words.ok, value: 'edit' },
        { label: words.cancel, value: 'cancel' },
      ];
      return (await dialogs.ask({ title: words.protectedTitle, text: words.protectedWarning, answers })).value === 'edit';
    },
  };
}
