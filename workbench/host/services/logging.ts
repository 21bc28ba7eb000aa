// console and Logger: lines for the execution log.
import { free, type Methods } from '../door/Method';
import { handleName, shortName } from '../door/handles';
import { isPlainObject } from '../script/kinds';
import type { Context } from './Context';

const ANY = '...Anything';
const CONSOLE_METHODS = { error: free(ANY), info: free(ANY), log: free(ANY), warn: free(ANY) } satisfies Methods;
const LOGGER_METHODS = { clear: free(''), getLog: free(''), log: free(ANY) } satisfies Methods;

const classOf = (value: unknown): string | undefined => {
  const name = handleName(value);
  return name === undefined ? undefined : shortName(name);
};

/** A value as a line shows it: plain objects and arrays as JSON, anything else as its text, and Google's objects as the name of their class. */
function show(value: unknown): string {
  if (!Array.isArray(value) && !isPlainObject(value)) return String(value);
  return JSON.stringify(value, (_key, part: unknown) => classOf(part) ?? part);
}

/** `%s` and `%d` are replaced one after the other; values left over follow. */
function lineOf(first: unknown, ...rest: unknown[]): string {
  const left = [...rest];
  const text =
    typeof first === 'string' ? first.replace(/%[sd]/g, (mark) => (left.length > 0 ? show(left.shift()) : mark)) : show(first);
  return [text, ...left.map(show)].join(' ');
}

/** The script's `console`, whose lines the screen shows. */
export function consoleOf({ execution, screen }: Context): Console {
  const lines =
    (level: 'log' | 'info' | 'warn' | 'error') =>
    (first?: unknown, ...rest: unknown[]) =>
      screen.log(level, lineOf(first, ...rest));
  const object: Pick<Console, keyof typeof CONSOLE_METHODS> = {
    error: lines('error'),
    info: lines('info'),
    log: lines('log'),
    warn: lines('warn'),
  };
  return execution.expose('console', CONSOLE_METHODS, object);
}

/** The script's `Logger`, which keeps its lines for `getLog` too. */
export function loggerOf({ execution, screen }: Context): GoogleAppsScript.Base.Logger {
  let lines: string[] = [];
  const object = {
    clear: () => void (lines = []),
    getLog: () => lines.join('\n'),
    log: (first?: unknown, ...rest: unknown[]): GoogleAppsScript.Base.Logger => {
      lines.push(lineOf(first, ...rest));
      screen.log('log', lineOf(first, ...rest));
      return logger;
    },
  } satisfies Pick<GoogleAppsScript.Base.Logger, keyof typeof LOGGER_METHODS>;
  const logger = execution.expose<GoogleAppsScript.Base.Logger>('Logger', LOGGER_METHODS, object);
  return logger;
}
