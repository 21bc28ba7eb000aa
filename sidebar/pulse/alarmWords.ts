// The alarms of an account in a few words, for a line that also says other things.
import { foldName } from '../../src/model/names/foldName';
import type { AlarmKind } from '../../src/model/pulse/Pulse';
import type { AccountAlarms } from '../../src/model/pulse/AccountAlarms';
import { alarms as words } from '../../src/text/en/alarms';

/** By folded name, what the alarms of an account say, such as "silent · fallen (known)". */
export function alarmWords(all: readonly AccountAlarms[]): ReadonlyMap<string, string> {
  return new Map(
    all.flatMap(({ name, alarms }) => {
      const isOpen = (of: AlarmKind) => alarms.some(({ kind, answer }) => kind === of && answer === null);
      const kinds = [...new Set(alarms.map(({ kind }) => kind))];
      const inShort = kinds.map((kind) => (isOpen(kind) ? words.inShort[kind] : words.knownInShort(words.inShort[kind])));
      return kinds.length === 0 ? [] : [[foldName(name), inShort.join(' · ')] as const];
    }),
  );
}
