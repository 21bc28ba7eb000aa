// What an action is: data for the door (answerRequest.ts), which checks payloads, locks, opens, writes and records for all of them.
import type { GenericSchema } from 'valibot';
import type { Problem } from '../workbook/Problem';
import type { HistoryLine } from '../workbook/recordHistory';
import type { Workbook } from '../workbook/Workbook';

/**
 * The tables that an action needs with all edits by hand absorbed: `ranking` is criteria, accounts, matrix and sales, `plans` is these and the
 * tabs of plans. `none` takes the workbook as it is, even before it is set up.
 */
export type Scope = 'none' | 'ranking' | 'plans';

export interface Opened {
  workbook: Workbook;
  /** What the user should know. They do not stop the action. */
  problems: Problem[];
}

/** Reads and answers: no lock, no write. Where edits by hand wait to be absorbed, its answer is `pending` instead. */
export interface ReadAction<Payload, Value> {
  readonly kind: 'read';
  readonly scope: Scope;
  readonly payload: GenericSchema<unknown, Payload>;
  readonly run: (opened: Opened, payload: Payload) => Value;
}

/** Changes the workbook. No other script runs at the same time. */
export interface WriteAction<Payload, Value> {
  readonly kind: 'write';
  readonly scope: Scope;
  readonly payload: GenericSchema<unknown, Payload>;
  /** Whether edits by hand are saved before the action: it saves table by table, and its note in the journal covers nothing else. */
  readonly savesEdits?: (payload: Payload) => boolean;
  /** Whether it changes nothing itself: it reads once the edits by hand are saved. */
  readonly isRead?: boolean;
  /** Checks everything that can refuse, and writes nothing. Returns the function that makes the change. */
  readonly prepare: (opened: Opened, payload: Payload) => () => Written<Value>;
}

/** What a change leaves to the door. */
export interface Written<Value> {
  /** The lines of History about the change; none by default. */
  readonly lines?: readonly HistoryLine[];
  /** Marks these lines as one batch with those of other requests. */
  readonly batch?: string;
  /** Whether confirmed tiers may have changed: a Dashboard that exists is written again. */
  readonly tiersChanged?: boolean;
  /** Called when everything is saved. */
  readonly answer: () => Value;
}

/** Opens something on the screen; the workbook is not touched. */
export interface ShowAction<Payload> {
  readonly kind: 'show';
  readonly payload: GenericSchema<unknown, Payload>;
  readonly run: (payload: Payload) => void;
}

/** A type as JSON carries it. An action that answers with a date, a map or a function does not compile. */
type Json<Value> = Value extends string | number | boolean | null | undefined
  ? Value
  : Value extends Date | ReadonlyMap<unknown, unknown> | ReadonlySet<unknown> | ((...values: never[]) => unknown)
    ? never
    : Value extends object
      ? JsonFields<Value>
      : never;
type JsonFields<Value> = { [Key in keyof Value]: Json<Value[Key]> };

/** An action that reads; its answer must be JSON. */
export const defineRead = <Payload, Value extends JsonFields<Value>>(
  action: Omit<ReadAction<Payload, Value>, 'kind'>,
): ReadAction<Payload, Value> => ({ kind: 'read', ...action });

interface WriteDefinition<Payload, Checked, Value> extends Omit<WriteAction<Payload, Value>, 'kind' | 'prepare'> {
  /** Throws a `Refusal` where the change is not possible; writes nothing. Returns what `run` needs. */
  readonly check?: (opened: Opened, payload: Payload) => Checked;
  /** Makes the change. It never refuses: everything that can is in `check`. */
  readonly run: (opened: Opened, payload: Payload, checked: Checked) => Written<Value>;
}

/** An action that writes; its answer must be JSON. */
export const defineWrite = <Payload, Checked, Value extends JsonFields<Value>>({
  check,
  run,
  ...rest
}: WriteDefinition<Payload, Checked, Value>): WriteAction<Payload, Value> => ({
  kind: 'write',
  ...rest,
  prepare: (opened, payload) => {
    const checked = check?.(opened, payload) as Checked;
    return () => run(opened, payload, checked);
  },
});

/** An action that opens something on the screen; it answers `{}`. */
export const defineShow = <Payload>(action: Omit<ShowAction<Payload>, 'kind'>): ShowAction<Payload> => ({
  kind: 'show',
  ...action,
});
