// The user's own data, whichever workbook is open: the language, and the add-on's user properties.
import { isLanguage, type Language } from '../../words/words';

export interface User {
  readonly language: Language;
  readonly properties: Readonly<Record<string, string>>;
}

/** The stored user, or a new one with the browser's language if the workbench has it. */
export async function readUser(): Promise<User> {
  const { language, properties } = (await (await fetch('/user')).json()) as Partial<User>;
  const browsers = navigator.language.slice(0, 2);
  return { language: language ?? (isLanguage(browsers) ? browsers : 'en'), properties: properties ?? {} };
}

/** Stores the user in place of the one before. Rejects only where the workbench cannot be reached. */
export async function writeUser(user: User): Promise<void> {
  await fetch('/user', { method: 'PUT', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(user) });
}
