import { isObject } from './draftStorage';

export type Texts = Readonly<Record<string, string>>;

/** The texts of a stored form over the blank ones: it may come from another version, or from anyone. */
export const textsIn = <Fields extends Texts>(stored: unknown, blank: Fields): Fields => ({
  ...blank,
  ...Object.fromEntries(Object.entries(isObject(stored) ? stored : {}).filter(([, text]) => typeof text === 'string')),
});
