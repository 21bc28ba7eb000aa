import type { Problem } from '../../src/actions/Answer';

/**
 * A warning if clocks in the workbook's time zone differ from those of this computer now: a day could begin there while it is still
 * yesterday here.
 */
export function otherTimeZone(
  workbook: string,
  own: string = Intl.DateTimeFormat().resolvedOptions().timeZone,
  now = new Date(),
): Problem[] {
  const clockIn = (timeZone: string): string => now.toLocaleString('en-US', { timeZone });
  try {
    return clockIn(workbook) === clockIn(own) ? [] : [{ code: 'otherTimeZone', values: { workbook, own } }];
  } catch {
    // A browser that does not know one of the zones.
    return [];
  }
}
