// The calls of one execution, and their estimated cost at Google.
import type { Method } from './Method';

export class Cost {
  /** Calls that read the document, that change it, and of other services. Handles and builders are not counted. */
  reads = 0;
  writes = 0;
  others = 0;
  /** Estimated time on Google's side, in milliseconds. */
  milliseconds = 0;
  /** How often each method was called, by its full name such as `SpreadsheetApp.Range.setValues`. */
  readonly calls: Record<string, number> = {};

  /** Counts one call and the cells that it touched. */
  add(name: string, method: Method, cells: number): void {
    this.milliseconds += method.milliseconds + method.perCell * cells;
    if (method.count === 'free') return;
    if (method.count === 'read') this.reads++;
    else if (method.count === 'write') this.writes++;
    else this.others++;
    this.calls[name] = (this.calls[name] ?? 0) + 1;
  }
}
