// Like `useState` for texts that are typed and not saved yet: they survive another panel, and a reload.
import { useState } from 'preact/hooks';
import { panelDraft } from './panelDraft';
import { textsIn, type Texts } from './textsIn';

/** @param place of these texts in the browser, such as `alarm.` and the id of an account. Nothing is kept while all are blank. */
export function useKeptForm<Fields extends Texts>(place: string, blank: Fields): [Fields, (form: Fields) => void] {
  const [form, setForm] = useState(() => textsIn(panelDraft(place).read(), blank));
  const change = (next: Fields) => {
    setForm(next);
    panelDraft(place).write(Object.values(next).every((text) => text === '') ? null : next);
  };
  return [form, change];
}
