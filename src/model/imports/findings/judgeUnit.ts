// A unit in the headers of amounts, such as thousands, beside the unit of the workbook.
import { isUnitAmbiguous, unitOfHeader } from '../currencies';
import { answerOf, createQuestion, type Answers, type Finding } from './Finding';

/**
 * Detects the unit that all headers name, 1 if they name none or different ones. `null` if it is the workbook's.
 *
 * @param count the rows with such amounts.
 * @param own what 1 in the workbook's amounts is: 1, 1,000 or 1,000,000.
 */
export function judgeUnit(headers: readonly string[], count: number, answers: Answers, own = 1): Finding | null {
  const [named = 1, ...others] = new Set(headers.map(unitOfHeader));
  const unit = others.length > 0 ? 1 : named;
  if (unit === own) return null;
  const perhaps = headers.some(isUnitAmbiguous) ? [1e3, 1e6] : [];
  const options = [...new Set([unit, ...perhaps, 1, own])].map(String);
  const question = createQuestion('unit', { count, options, safe: String(unit) }, answers);
  const column = headers.find((header) => unitOfHeader(header) === unit) ?? headers[0] ?? '';
  return { code: 'unit', values: { column, unit, own }, lines: [], questions: [question] };
}

/** What the amounts are multiplied by to be in the workbook's unit. */
export const unitFactor = (finding: Finding | null, own = 1): number => (finding ? Number(answerOf(finding) ?? own) / own : 1);

/** Asks about years in different units, such as `2024 (T€)` beside `2025`. `null` if all have the same. */
export function judgeMixedUnits(headers: readonly string[], answers: Answers): Finding | null {
  const units = headers.map(unitOfHeader);
  const largest = Math.max(...units);
  const column = headers[units.indexOf(largest)];
  const other = headers.find((_, at) => units[at] !== largest);
  if (column === undefined || other === undefined) return null;
  const question = createQuestion('mixedUnits', { count: headers.length, options: ['each', 'plain'], safe: 'each' }, answers);
  return { code: 'mixedUnits', values: { column, unit: largest, other }, lines: [], questions: [question] };
}
