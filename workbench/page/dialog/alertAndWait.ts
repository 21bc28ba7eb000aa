// Asks a script's question while the script is blocked: only the browser's own dialogs can stop everything until the answer.
import type { Answer, Question } from '../../host/Screen';
import type { Words } from '../../words/words';

export function alertAndWait({ title, prompt, buttons }: Question, words: Words): Answer {
  const text = [title, prompt].filter(Boolean).join('\n\n');
  const asks = (yes: string, no: string) => window.confirm(`${text}\n\n${words.ok}: ${yes} · ${words.cancel}: ${no}`);
  switch (buttons) {
    case 'OK':
      window.alert(text);
      return 'OK';
    case 'OK_CANCEL':
      return window.confirm(text) ? 'OK' : 'CANCEL';
    case 'YES_NO':
      return asks(words.yes, words.no) ? 'YES' : 'NO';
    case 'YES_NO_CANCEL':
      if (asks(words.yes, `${words.no} / ${words.cancel}`)) return 'YES';
      return asks(words.no, words.cancel) ? 'NO' : 'CANCEL';
  }
}
