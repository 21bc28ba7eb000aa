// What belongs to the user, whichever workbook is open: the language, and the properties that the add-on keeps for the user.
import { isLanguage, type Language } from '../../words/words';

export interface User {
  readonly language: Language;
  readonly properties: Readonly<Record<string, string>>;
}

/** The stored user, or a new one who reads the browser's language where the workbench speaks it. */
export async function readUser(): Promise<User> {
  const { language, properties } = (await (await fetch('/user')).json()) as Partial<User>;
  const browsers = navigator.language.slice(0, 2);
  return { language: language ?? (isLanguage(browsers) ? browsers : 'en'), properties: properties ?? {} };
}

export async function writeUser(user: User): Promise<void> {
  await fetch('/user', { method: 'PUT', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(user) });
}
