// The calls of one execution, and their estimated cost at Google.
import type { Method } from './Method';

export class Cost {
  /** Calls that read the document, that change it, and of other services. Handles and builders only count as crossings. */
  reads = 0;
  writes = 0;
  others = 0;
  /** Estimated time on Google's side, in milliseconds. */
  milliseconds = 0;
  /** Calls of any kind between the script and Google's side, handles and builders among them. */
  crossings = 0;
  /** How often each method was called, by its full name such as `SpreadsheetApp.Range.setValues`; those that only count as crossings apart. */
  readonly handles: Record<string, number> = {};
  readonly calls: Record<string, number> = {};

  /** Counts one call and the cells that it touched. */
  add(name: string, method: Method, cells: number): void {
    this.milliseconds += method.milliseconds + method.perCell * cells;
    this.crossings++;
    if (method.count === 'free') {
      this.handles[name] = (this.handles[name] ?? 0) + 1;
      return;
    }
    if (method.count === 'read') this.reads++;
    else if (method.count === 'write') this.writes++;
    else this.others++;
    this.calls[name] = (this.calls[name] ?? 0) + 1;
  }
}
