// Stops commands at their calls, on bent workbooks, and compares what the next command leaves. `npm run soak` runs it for longer.
import { BENDS, SORTED } from './bends';
import { COMMANDS } from './acts';
import {
  describeFault,
  isInGap,
  prepare,
  tryEvent,
  tryStop,
  type Event,
  type Fault,
  type Prepared,
  type Setting,
} from './trials';

/** Without a time of its own, the first few trials of one workbook that every run of the tests has. */
const isLong = process.env['SOAK_SECONDS'] !== undefined;
const seconds = Number(process.env['SOAK_SECONDS'] ?? 600);
const seed = Number(process.env['SOAK_SEED'] ?? 2);
const first = Number(process.env['SOAK_FIRST'] ?? 0);
const only = process.env['SOAK_COMMAND'];
const EVENTS = isLong ? 4 : 3;
const STOPS = isLong ? Infinity : 6;

/** What a closed workbook still waits for holds its memory until then. */
const idle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

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

/**
 * The workbooks go round all commands in turn: in English, in Persian, both as they are and then bent in ever other ways. Each has chances
 * of its own, so that it can be tried again alone.
 */
function settingAt(place: number, random: () => number): Setting {
  const commands = only === undefined ? Object.keys(COMMANDS) : [only];
  const command = commands[place % commands.length] as string;
  const round = Math.floor(place / commands.length);
  const isPage = /page|dashboard/.test(command);
  const odd = command === 'set up' ? 'blank' : isPage ? 'pages' : 'fresh';
  const workbook = round % 3 === 2 ? odd : round % 2 === 0 ? 'english' : 'persian';
  const bends = Object.keys(BENDS).filter(() => random() < 0.25);
  const [sorted] = command === 'set up' ? Object.keys(SORTED).filter(() => random() < 0.4) : [];
  if (sorted !== undefined) bends.push(sorted);
  return { workbook, bends: workbook === 'blank' || round < 2 ? [] : bends, command };
}

/** People type and sort only where there is a matrix that they can do it in. */
function eventAt(chance: number, { setting, calls }: Prepared): Event {
  if (chance < 0.5 || setting.workbook === 'blank' || setting.workbook === 'fresh') return 'fails';
  if (chance < 0.9) return chance < 0.7 ? 'typed' : 'sorted';
  return calls.includes('LockService.Lock.tryLock') ? 'rival' : 'fails';
}

test(
  'what is stopped at any call is whole or not at all after the next command',
  async () => {
    const until = Date.now() + seconds * 1000;
    const isOver = (): boolean => isLong && Date.now() > until;
    const faults: Fault[] = [];
    const note = (fault: Fault | null): void => {
      if (!fault) return;
      faults.push(fault);
      print(describeFault(fault));
    };
    let [calls, trials, place] = [0, 0, first];
    for (; isLong ? !isOver() : place === first; place++) {
      const random = randomFrom(seed * 100_003 + place);
      const setting = settingAt(place, random);
      const prepared = prepare(setting);
      if (!prepared) {
        print(`${place} ${setting.workbook}, ${setting.bends.join(' + ')}: ${setting.command} is refused`);
        continue;
      }
      const before = faults.length;
      for (const stop of prepared.stops.slice(0, STOPS)) {
        if (isOver()) break;
        note(tryStop(prepared, stop));
        await idle();
        calls += stop.last - stop.first + 1;
        trials++;
      }
      for (let event = 0; event < EVENTS && !isOver(); event++) {
        const [chance, call] = [random(), 1 + Math.floor(random() * prepared.calls.length)];
        const what = eventAt(chance, prepared);
        if ((what === 'typed' || what === 'sorted') && isInGap(prepared.calls, call)) continue;
        note(tryEvent(prepared, what, call));
        await idle();
        calls++;
        trials++;
      }
      const found = faults.length === before ? '' : `, ${faults.length - before} faults`;
      if (isLong) print(`${place} ${setting.workbook}, ${setting.bends.length} bends: ${setting.command}${found}`);
    }
    print(`seed ${seed}, workbooks ${first} to ${place - 1}: ${calls} calls in ${trials} trials, ${faults.length} faults`);
    expect(faults.map(describeFault)).toEqual([]);
    expect(trials).toBeGreaterThan(0);
  },
  (seconds + 120) * 1000,
);
