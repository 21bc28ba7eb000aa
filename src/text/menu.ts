// The menu in both languages. It is separate from the other words, because it is built before the add-on may read a file.
import { menu as en, type Menu } from './en/menu';
import { menu as fa } from './fa/menu';
import type { Language } from './locales';

export type { Menu };

/** The items are in the order of the menu. */
export const menu: Readonly<Record<Language, Menu>> = { en, fa };
