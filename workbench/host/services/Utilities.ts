// Utilities: identifiers, dates as text, and waiting.
import { costing, free, type Methods } from '../door/Method';
import { formatDate } from '../script/formatDate';
import type { Context } from './Context';

const METHODS = { formatDate: costing(1, free('Date, Text, Text')), getUuid: free(''), sleep: free('Integer') } satisfies Methods;

type Handle = GoogleAppsScript.Utilities.Utilities;

export class Utilities implements Pick<Handle, keyof typeof METHODS> {
  readonly handle: Handle;

  constructor(private readonly context: Context) {
    this.handle = context.execution.expose('Utilities', METHODS, this);
  }

  getUuid(): string {
    return crypto.randomUUID();
  }
  formatDate(date: Date, timeZone: string, format: string): string {
    return formatDate(date.getTime(), timeZone, format);
  }
  /** Does not wait; the time is only added to the estimate. */
  sleep(milliseconds: number): void {
    this.context.execution.cost.milliseconds += milliseconds;
  }
}
