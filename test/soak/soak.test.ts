// Stops commands at their calls, on bent workbooks, and compares what the next command leaves. `npm run soak` runs it for longer.
import { BENDS } from './bends';
import { COMMANDS } from './acts';
import { describeFault, prepare, tryStop, type Event, type Fault, type Prepared, type Setting } from './trials';

/** Without a time of its own, a few trials that every run of the tests has. */
const isLong = process.env['SOAK_SECONDS'] !== undefined;
const seconds = Number(process.env['SOAK_SECONDS'] ?? 600);
const most = isLong ? Infinity : 6;
const seed = Number(process.env['SOAK_SEED'] ?? 2);
const only = process.env['SOAK_COMMAND'];

/** At once, not when everything has ended. */
const print = (line: string): void => void process.stdout.write(`${line}\n`);

/** Numbers from 0 to below 1, the same for the same seed. */
function randomFrom(start: number): () => number {
  let state = start >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Most trials stop the script. People type and sort only where there is a matrix that they can do it in. */
function eventAt(chance: number, { setting, calls }: Prepared): Event {
  if (chance < 0.55) return 'dies';
  if (chance < 0.75 || setting.workbook === 'blank' || setting.workbook === 'fresh') return 'fails';
  if (chance < 0.95) return chance < 0.85 ? 'typed' : 'sorted';
  return calls.includes('LockService.Lock.tryLock') ? 'rival' : 'fails';
}

test(
  'what is stopped at any call is whole or not at all after the next command',
  () => {
    const random = randomFrom(seed);
    const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item;
    const until = Date.now() + seconds * 1000;
    const faults: Fault[] = [];
    let [trials, settings] = [0, 0];
    while (Date.now() < until && trials < most) {
      const command = only ?? pick(Object.keys(COMMANDS));
      const bends = Object.keys(BENDS).filter(() => random() < 0.2);
      const workbook =
        command === 'set up' ? pick(['blank', 'fresh', 'english', 'persian']) : pick(['english', 'english', 'persian', 'fresh']);
      const setting: Setting = { workbook, bends: workbook === 'blank' ? [] : bends, command };
      const prepared = prepare(setting);
      if (!prepared) continue;
      settings++;
      const stops = prepared.calls.map((_, at) => at + 1).sort(() => random() - 0.5);
      for (const call of stops.slice(0, isLong ? 30 : most)) {
        if (Date.now() > until || trials >= most) break;
        const event = eventAt(random(), prepared);
        const fault = tryStop(prepared, event, call);
        trials++;
        if (fault) {
          faults.push(fault);
          print(describeFault(fault));
        }
      }
    }
    print(`seed ${seed}: ${trials} trials on ${settings} workbooks, ${faults.length} faults`);
    expect(faults.map(describeFault)).toEqual([]);
    expect(trials).toBeGreaterThan(0);
  },
  (seconds + 120) * 1000,
);
