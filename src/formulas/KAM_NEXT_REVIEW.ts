// The day of each account's next review.
import type { ZoneClock } from '../model/calendar/zoneClock';
import { nextReview } from '../model/programme/nextReview';
import { type Cadence, cadenceOf } from '../model/records/Cadence';
import { cellOf, isDate } from './cells';
import { fillColumn } from './fillColumn';
import { sheetClock } from './sheetClock';
import { sideBySide } from './sideBySide';

/**
 * The day of each account's next review: one week, one or three months after the last review; in a shorter month, its last day. The Persian words ماهانه and سه‌ماهه count months of the Persian calendar. Blank without a last review or a cadence. A cell that is not a date or a cadence shows its text: "soon"!
 *
 * @param {Date[][]} last The day of each account's last review, e.g. D2:D20.
 * @param {string[][]} cadence How often each account is reviewed: weekly, monthly or quarterly (هفتگی، ماهانه، سه‌ماهه), in the same rows, e.g. E2:E20, or one cell for all.
 * @param {string} [header] Optional. A title, e.g. "Next review"; then include the header row, e.g. D1:D20.
 * @return A column with the date of each account's next review.
 * @example
 * =KAM_NEXT_REVIEW({DATE(2025;1;31);DATE(2025;2;28);DATE(2025;11;30);DATE(2025;12;29)};{"monthly";"monthly";"quarterly";"weekly"})
 * 2025-02-28
 * 2025-03-28
 * 2026-02-28
 * 2026-01-05
 * @example
 * =KAM_NEXT_REVIEW(DATE(2026;3;20);"ماهانه")
 * 2026-04-18
 * @customfunction
 */
export function KAM_NEXT_REVIEW(last: unknown, cadence: unknown, header?: unknown): unknown {
  const { rows, each } = sideBySide('KAM_NEXT_REVIEW', [
    ['the last reviews', last, 'the last review', isDate, 'Make it a date.'],
    ['the cadences', cadence, 'the cadence', (cell) => cadenceIn(cell) !== null, 'Make it weekly, monthly or quarterly.'],
  ]);
  const clock = sheetClock();
  return fillColumn(rows, cellOf(header), () => each((account) => reviewOf(account, clock)));
}

const cadenceIn = (cell: unknown): Cadence | null => (typeof cell === 'string' ? cadenceOf(cell) : null);

function reviewOf([last, word]: readonly unknown[], clock: ZoneClock): Date | string {
  const cadence = cadenceIn(word);
  if (!isDate(last) || cadence === null) return '';
  // People who write Persian count months of the Persian calendar.
  const calendar = /[a-z]/i.test(String(word)) ? 'gregorian' : 'jalali';
  return new Date(clock.startOf(nextReview(clock.dayAt(last.getTime()), cadence, null, calendar)));
}
