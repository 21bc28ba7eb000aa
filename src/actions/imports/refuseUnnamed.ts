// Nothing is overwritten that the Check step did not name: the workbook may have changed since.
import { joinNames } from '../../text/format/joinNames';
import { Refusal } from '../../workbook/Problem';
import type { Entry } from '../../workbook/Table';
import type { Workbook } from '../../workbook/Workbook';

/** A value that an import would overwrite. */
export interface Overwriting {
  name: string;
  column: string;
  present: string | number | boolean;
  entry: Entry;
  /** What the row's Check step named, by column; `undefined` where there was none. */
  was: Readonly<Record<string, string | number | boolean>> | undefined;
}

/** Refused with `importChangedMeanwhile` where a value would be overwritten by another that is not among those that the user saw. */
export function refuseUnnamed(workbook: Workbook, values: Iterable<Overwriting>): void {
  const names = new Set<string>();
  for (const { name, column, present, entry, was } of values) {
    const isSame = String(present) === String(entry ?? '');
    if (was === undefined || present === '' || isSame || was[column] === present) continue;
    names.add(name);
  }
  if (names.size > 0)
    throw new Refusal({ code: 'importChangedMeanwhile', values: { names: joinNames(workbook.language, [...names]) } });
}
