// Names that Excel accepts for sheets.

const LONGEST = 31;
/** Excel keeps this name for itself, in any case. */
const RESERVED = 'history';
const FORBIDDEN = /[\\/*?:[\]]/g;

/** The same names where Excel takes them; else shortened to 31 characters, without `\ / * ? : [ ]`, and numbered where it is taken. */
export function sheetNames(names: readonly string[]): string[] {
  const taken = new Set([RESERVED]);
  return names.map((name) => {
    const bare = name.replace(FORBIDDEN, ' ').replace(/^'|'$/g, ' ').trim() || 'Sheet';
    let accepted = bare.slice(0, LONGEST).trimEnd();
    for (let count = 2; taken.has(accepted.toLowerCase()); count++) {
      const ending = ` (${count})`;
      accepted = bare.slice(0, LONGEST - ending.length).trimEnd() + ending;
    }
    taken.add(accepted.toLowerCase());
    return accepted;
  });
}
