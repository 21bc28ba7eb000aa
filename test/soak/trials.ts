// Trials: a bent workbook, a command, and something that happens at one of its calls. What is there after the next command must be what is
// there without the first command, or after it.
import type { SavedWorkbook } from '../../workbench/host/SavedWorkbook';
import { closeHost } from '../setup/openHost';
import { openWorkbook, type OpenedWorkbook } from '../setup/preparedWorkbook';
import { BENDS, SORTED } from './bends';
import { COMMANDS, type Command } from './acts';
import { difference, stateOf } from './stateOf';
import { WORKBOOKS } from './workbooks';

/** What happens at a call. `fails`: it alone fails, as a refused write. `rival`: a second script. */
export type Event = 'fails' | 'typed' | 'sorted' | 'rival';

export interface Setting {
  readonly workbook: string;
  readonly bends: readonly string[];
  readonly command: string;
}

/**
 * The workbook as it is when the script ends before any of these calls, counted from 1. Where it ends, all later calls fail too, and a
 * read changes nothing: many calls share a workbook.
 */
export interface Stop {
  readonly first: number;
  last: number;
  /** The first of the calls. */
  readonly name: string;
  readonly saved: SavedWorkbook;
}

/** A command on a bent workbook, and what the workbook is like without and with it. */
export interface Prepared {
  readonly setting: Setting;
  readonly snapshot: SavedWorkbook;
  readonly command: Command;
  /** The counted calls of the command. */
  readonly calls: readonly string[];
  /** The workbooks that a stop can leave. */
  readonly stops: readonly Stop[];
  readonly before: readonly string[];
  readonly after: readonly string[];
}

export interface Fault {
  readonly setting: Setting;
  readonly event: Event | 'dies';
  readonly call: number;
  readonly name: string;
  readonly answer: string;
  readonly lines: readonly string[];
}

const send = (workbook: OpenedWorkbook, { action, payload }: Command): unknown => {
  try {
    return workbook.request(action, payload);
  } catch (error) {
    return String(error);
  }
};

/** The next command may be any: this one takes in edits by hand and changes one setting. */
const next = (workbook: OpenedWorkbook): void => {
  send(workbook, { action: 'saveSettings', payload: { changes: { kams: 3 } } });
};

/** The workbook's state; it is closed. */
function finalState({ engine, host }: OpenedWorkbook): string[] {
  const state = stateOf(host.save());
  closeHost(engine);
  return state;
}

const copyOf = (snapshot: SavedWorkbook): SavedWorkbook => structuredClone(snapshot);

/**
 * `null` where the workbook has nothing for the command, or the command refuses.
 *
 * @param isLooked whether the command is stopped before a call of this name. Saving a workbook takes time.
 */
export function prepare(setting: Setting, isLooked: (name: string) => boolean = () => true): Prepared | null {
  const bent = WORKBOOKS[setting.workbook]!();
  for (const bend of setting.bends) (BENDS[bend] ?? SORTED[bend])!(bent);
  const snapshot = copyOf(bent.host.save());
  closeHost(bent.engine);
  const command = commandOn(setting.command, snapshot);
  if (!command) return null;
  const without = openWorkbook({ snapshot: copyOf(snapshot) });
  next(without);
  const before = finalState(without);
  const calls: string[] = [];
  const stops: Stop[] = [];
  let isCounting = false;
  let isKept = false;
  const whole: OpenedWorkbook = openWorkbook({
    snapshot: copyOf(snapshot),
    beforeCall: (name, count) => {
      if (!isCounting) return;
      const call = calls.push(name);
      const latest = stops[stops.length - 1];
      if (latest && isKept) latest.last = call;
      else if (isLooked(name)) stops.push({ first: call, last: call, name, saved: copyOf(whole.host.save()) });
      isKept = count === 'read' && (isKept || isLooked(name));
    },
  });
  isCounting = true;
  const answer = send(whole, command) as { ok?: boolean };
  isCounting = false;
  next(whole);
  const after = finalState(whole);
  return answer.ok === true ? { setting, snapshot, command, calls, stops, before, after } : null;
}

/** The workbook that the command leaves when it ends at this stop, after the next command. */
export function tryStop({ setting, before, after }: Prepared, { first, name, saved }: Stop): Fault | null {
  const workbook = openWorkbook({ snapshot: copyOf(saved) });
  next(workbook);
  const lines = leastDifference(setting, [before, after], finalState(workbook));
  return lines.length === 0 ? null : { setting, event: 'dies', call: first, name, answer: '', lines };
}

const leastDifference = (
  { bends }: Setting,
  states: readonly (readonly string[])[],
  state: readonly string[],
): readonly string[] => {
  const differences = states.map((each) => difference(each, state));
  const allowed = bends.includes('a formula deleted') ? differences.map(withoutReturnedFormula) : differences;
  return allowed.sort((a, b) => a.length - b.length)[0] ?? [];
};

/** Where formulas were written, the repair after a stop writes those too that a user deleted. */
function withoutReturnedFormula(lines: readonly string[]): string[] {
  const places = lines.flatMap((line) => /^\+ (.+!R\d+C\d+) =ARRAYFORMULA/.exec(line)?.[1] ?? []);
  const returned = places.find((place) => lines.some((line) => line.startsWith(`- ${place}  `)));
  return lines.filter((line) => returned === undefined || !line.slice(2).startsWith(`${returned} `));
}

/** The workbook may refuse already what the command is made from. */
function commandOn(name: string, snapshot: SavedWorkbook): Command | null {
  const workbook = openWorkbook({ snapshot: copyOf(snapshot) });
  try {
    return COMMANDS[name]!(workbook);
  } catch {
    return null;
  } finally {
    closeHost(workbook.engine);
  }
}

const RIVAL: Command = { action: 'saveSettings', payload: { changes: { currency: 'CHF' } } };

type Beside = Exclude<Event, 'fails'>;

/** The key of the second criterion's column: no command removes it. */
function secondCriterion({ workbook }: SavedWorkbook): string {
  const keys = Object.values(workbook.sheets).flatMap(({ cellData }) =>
    Object.values((cellData?.[0] ?? {}) as Record<number, { v?: unknown } | null>).map((cell) => String(cell?.v)),
  );
  return keys.filter((key) => key.startsWith('kam:matrix:criterion:'))[1] ?? '';
}

/** What others do meanwhile, found by keys and names, so that it is the same before and after a command. */
const BESIDE: Readonly<Record<Beside, (workbook: OpenedWorkbook, snapshot: SavedWorkbook) => unknown>> = {
  rival: (workbook) => send(workbook, RIVAL),
  typed: ({ user }, snapshot) =>
    user((book, criterion) => {
      const sheet = book.getSheets().find((each) => String(each.getRange('A1').getValue()).startsWith('kam:matrix:'))!;
      const keys = sheet.getRange('1:1').getValues()[0]!.map(String);
      const names = sheet
        .getRange('A:A')
        .getValues()
        .map((line) => String(line[0]));
      sheet.getRange(names.indexOf('Cedar') + 1, keys.indexOf(criterion) + 1).setValue(4);
    }, secondCriterion(snapshot)),
  sorted: ({ user }) =>
    user((book) => {
      const sheet = book.getSheets().find((each) => String(each.getRange('A1').getValue()).startsWith('kam:matrix:'))!;
      const names = sheet
        .getRange('A:A')
        .getValues()
        .map((line) => String(line[0]));
      const first = Math.min(...['Alder', 'Birch', 'Cedar'].map((name) => names.indexOf(name)).filter((at) => at >= 0)) + 1;
      let last = first;
      while (names[last] !== undefined && names[last] !== '') last++;
      const isDescending = sheet.getRange(first, 1).getValue() !== 'Alder';
      sheet.getRange(first, 1, last - first + 1, sheet.getMaxColumns()).sort({ column: 1, ascending: isDescending });
    }),
};

/** The workbook after the event at that call and the next command; a fault where it is something else than expected. */
export function tryEvent(prepared: Prepared, event: Event, call: number): Fault | null {
  const { setting, snapshot, command, calls, before, after } = prepared;
  let count = 0;
  let isRunning = false;
  let isBesides = false;
  let answered: unknown;
  const workbook: OpenedWorkbook = openWorkbook({
    snapshot: copyOf(snapshot),
    beforeCall: () => {
      if (!isRunning || isBesides) return;
      count++;
      if (count !== call) return;
      if (event === 'fails') throw new Error('Service Spreadsheets failed while accessing document');
      isBesides = true;
      answered = BESIDE[event](workbook, snapshot);
      isBesides = false;
    },
  });
  isRunning = true;
  const answer = send(workbook, command);
  isRunning = false;
  next(workbook);
  const state = finalState(workbook);
  const isRefused = event === 'rival' && (count < call || JSON.stringify(answered).includes('lockBusy'));
  const states = event === 'fails' || isRefused ? [before, after] : besides(prepared, event);
  const differing = leastDifference(setting, states, state);
  const isAllowed = event !== 'rival' || isRefused || isFree(calls, call);
  if (isAllowed && differing.length === 0) return null;
  const lines = isAllowed ? differing : [`the rival got ${JSON.stringify(answered)}`];
  return { setting, event, call, name: calls[call - 1] ?? '', answer: JSON.stringify(answer).slice(0, 200), lines };
}

/** Right before rows are written or deleted, they were looked at for the last time: nothing closes this gap from within a script. */
export const isInGap = (calls: readonly string[], call: number): boolean =>
  /\.(setValues|deleteRows?)$/.test(calls[call - 1] ?? '') && /\.get(Sheet)?Values$/.test(calls[call - 2] ?? '');

/** Before the lock is taken and after it is given back, another command may run. */
const isFree = (calls: readonly string[], call: number): boolean =>
  call <= calls.indexOf('LockService.Lock.tryLock') + 1 || call > calls.lastIndexOf('LockService.Lock.releaseLock');

const known = new WeakMap<Prepared, Map<string, readonly string[][]>>();

/** What others do before the command, after it, and without it, where the command is refused for it. */
function besides(prepared: Prepared, event: Beside): readonly string[][] {
  const states = known.get(prepared) ?? new Map<string, readonly string[][]>();
  known.set(prepared, states);
  const { snapshot, command } = prepared;
  const after = (...steps: ((workbook: OpenedWorkbook) => unknown)[]): string[] => {
    const workbook = openWorkbook({ snapshot: copyOf(snapshot) });
    for (const step of [...steps, next]) step(workbook);
    return finalState(workbook);
  };
  const run = (workbook: OpenedWorkbook): unknown => send(workbook, command);
  const beside = (workbook: OpenedWorkbook): unknown => BESIDE[event](workbook, snapshot);
  const found = states.get(event) ?? [after(beside, run), after(run, beside), after(beside)];
  states.set(event, found);
  return found;
}

export const describeFault = ({ setting, event, call, name, answer, lines }: Fault): string =>
  [
    `${setting.workbook}, ${setting.bends.join(' + ') || 'as it is'}: ${setting.command}; ${event} at call ${call} (${name}); answered ${answer}`,
    ...lines.slice(0, 12).map((line) => `    ${line.slice(0, 300)}`),
  ].join('\n');
