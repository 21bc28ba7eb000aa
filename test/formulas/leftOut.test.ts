// Calls that lack an argument they cannot do without.
import { KAM_ABC } from '../../src/formulas/KAM_ABC';
import { KAM_ATTAINMENT } from '../../src/formulas/KAM_ATTAINMENT';
import { KAM_CLV } from '../../src/formulas/KAM_CLV';
import { KAM_COVERAGE } from '../../src/formulas/KAM_COVERAGE';
import { KAM_FORECAST } from '../../src/formulas/KAM_FORECAST';
import { KAM_GREGORIAN } from '../../src/formulas/KAM_GREGORIAN';
import { KAM_HEALTH } from '../../src/formulas/KAM_HEALTH';
import { KAM_JALALI } from '../../src/formulas/KAM_JALALI';
import { KAM_NEXT_REVIEW } from '../../src/formulas/KAM_NEXT_REVIEW';
import { KAM_NORMALIZE } from '../../src/formulas/KAM_NORMALIZE';
import { KAM_NPS } from '../../src/formulas/KAM_NPS';
import { KAM_PREDICTS } from '../../src/formulas/KAM_PREDICTS';
import { KAM_RANK } from '../../src/formulas/KAM_RANK';
import { KAM_ROBUSTNESS } from '../../src/formulas/KAM_ROBUSTNESS';
import { KAM_SCORE } from '../../src/formulas/KAM_SCORE';
import { KAM_STABILITY } from '../../src/formulas/KAM_STABILITY';
import { KAM_TIER } from '../../src/formulas/KAM_TIER';
import { KAM_TREND } from '../../src/formulas/KAM_TREND';
import { openHost } from '../setup/openHost';

const column = (...cells: unknown[]) => cells.map((cell) => [cell]);
const LOST = [undefined, '#REF!'];

/** Each function with one range that is not there, and that range's name. */
const CALLS: [what: string, call: (lost: unknown) => unknown][] = [
  ['KAM_ABC: the values', (lost) => KAM_ABC(lost)],
  ['KAM_ATTAINMENT: the actual figures', (lost) => KAM_ATTAINMENT(lost, lost)],
  ['KAM_ATTAINMENT: the targets', (lost) => KAM_ATTAINMENT(5, lost)],
  ['KAM_CLV: the retention rates', (lost) => KAM_CLV(1000, lost, lost)],
  ['KAM_CLV: the discount rates', (lost) => KAM_CLV(column(1000, 500), 0.8, lost)],
  ['KAM_COVERAGE: the sentiments', (lost) => KAM_COVERAGE(5, lost, 3)],
  ['KAM_FORECAST: the probabilities', (lost) => KAM_FORECAST(100, lost)],
  ['KAM_GREGORIAN: the texts', (lost) => KAM_GREGORIAN(lost)],
  ['KAM_HEALTH: the parts', (lost) => KAM_HEALTH(lost)],
  ['KAM_JALALI: the dates', (lost) => KAM_JALALI(lost)],
  ['KAM_NEXT_REVIEW: the cadences', (lost) => KAM_NEXT_REVIEW(new Date(0), lost)],
  ['KAM_NORMALIZE: the values', (lost) => KAM_NORMALIZE(lost, 0, 5)],
  ['KAM_NPS: the ratings', (lost) => KAM_NPS(lost)],
  ['KAM_PREDICTS: the scores', (lost) => KAM_PREDICTS(lost, column(1, 2))],
  ['KAM_PREDICTS: the returns', (lost) => KAM_PREDICTS(column(1, 2), lost)],
  ['KAM_RANK: the scores', (lost) => KAM_RANK(lost)],
  ['KAM_ROBUSTNESS: the accounts', (lost) => KAM_ROBUSTNESS([['A', 'B']], lost, [[8, 6]], [[1, 1]], 1)],
  ['KAM_SCORE: the scores', (lost) => KAM_SCORE(lost, 1)],
  ['KAM_SCORE: the weights', (lost) => KAM_SCORE([[8, 6]], lost)],
  ['KAM_STABILITY: the scores', (lost) => KAM_STABILITY(lost, 1, 1)],
  ['KAM_TIER: the scores', (lost) => KAM_TIER(lost, 2)],
  ['KAM_TREND: the values', (lost) => KAM_TREND(lost)],
];

test.each(CALLS)('%s are asked for where they are left out, or where their cells were deleted', (what, call) => {
  for (const lost of LOST) expect(() => call(lost)).toThrow(`${what} are ${lost ?? 'missing'}. Select their cells.`);
});

test('a blank cell is not a missing argument', () => {
  const results = [
    KAM_ABC(''),
    KAM_RANK(''),
    KAM_CLV(1000, 0.8, ''),
    KAM_ATTAINMENT(5, ''),
    KAM_TREND(''),
    KAM_NPS(''),
    KAM_HEALTH(''),
  ];
  expect(new Set(results)).toEqual(new Set(['']));
  expect(KAM_FORECAST(100, '')).toBe(0);
});

test('what is optional can be left out', () => {
  expect(KAM_ATTAINMENT(5, 10)).toBe(0.5);
  expect(KAM_TIER(8, 2)).toBe('Key');
  expect(KAM_STABILITY([[8, 6]], [[1, 1]], 1)).toBe(1);
});

test('a cell says what its formula lacks', () => {
  const { engine } = openHost();
  const id = engine.workbook.getSheets()[0]!.getSheetId();
  const MESSAGES = {
    '=KAM_RANK()': 'KAM_RANK: the scores are missing. Select their cells.',
    '=KAM_CLV(1000;80%)': 'KAM_CLV: the discount rates are missing. Select their cells.',
    '=KAM_NEXT_REVIEW(DATE(2025;1;31))': 'KAM_NEXT_REVIEW: the cadences are missing. Select their cells.',
    '=KAM_SCORE(#REF!;{1})': 'KAM_SCORE: the scores are #REF!. Select their cells.',
  };
  Object.keys(MESSAGES).forEach((formula, row) => engine.setFormula(id, row, 0, formula));
  engine.calculate();
  const shown = Object.keys(MESSAGES).map((_, row) => engine.value(id, row, 0));
  expect(shown).toEqual(Object.values(MESSAGES).map((message) => ({ error: '#ERROR!', message })));
});
