/** A family name, perhaps with particles or a hyphen, and what follows its comma. */
const FAMILY_FIRST =
  /^((?:(?:von|van|der|den|de|del|della|di|da|dos|du|la|le|al|el|bin|ter|zu|zur)\s+){0,3}[\p{L}'’-]+)\s*[,،]\s*([\p{L}'’.-]+(?:\s+[\p{L}'’.-]+){0,3})$/iu;
/** What follows the comma after a whole name. */
const SUFFIX =
  /^(?:jr|sr|ii|iii|iv|esq|ph\.?d|m\.?d|m\.?b\.?a|m\.?sc|b\.?sc|m\.?a|b\.?a|cpa|cfa|pmp|ll\.?m|ceo|cfo|coo|cto)\.?$/iu;

/**
 * A person's name with the given name first: `Berg, Anna` is Anna Berg, and `Berg, Dr. Anna` is Dr. Anna Berg. `Anna Berg, MBA` and all other texts
 * stay as they are.
 */
export function givenFirst(name: string): string {
  const [, family = '', given = ''] = FAMILY_FIRST.exec(name.trim()) ?? [];
  return given === '' || given.split(/\s+/).some((word) => SUFFIX.test(word)) ? name : `${given} ${family}`;
}
