// Names that Excel accepts for sheets.

const LONGEST = 31;
/** Excel reserves this name, in any case. */
const RESERVED = 'history';
const FORBIDDEN = /[\\/*?:[\]]/g;

/** Names that Excel accepts stay. Others are shortened to 31 characters, lose `\ / * ? : [ ]`, and get a number when taken. */
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
