// The alarms of an account in a few words, for a line that also says other things.
import { foldName } from '../../src/model/names/foldName';
import type { AccountAlarms } from '../../src/model/pulse/AccountAlarms';
import { alarms as words } from '../../src/text/en/alarms';

/** By folded name, what the unanswered alarms of an account say, such as "silent · fallen". */
export function alarmWords(all: readonly AccountAlarms[]): ReadonlyMap<string, string> {
  return new Map(
    all.flatMap(({ name, alarms }) => {
      const kinds = new Set(alarms.filter(({ answer }) => answer === null).map(({ kind }) => kind));
      return kinds.size === 0 ? [] : [[foldName(name), [...kinds].map((kind) => words.inShort[kind]).join(' · ')] as const];
    }),
  );
}
