import fc from 'fast-check';
import { KAM_ABC } from '../../src/formulas/KAM_ABC';
import { KAM_RANK } from '../../src/formulas/KAM_RANK';
import { KAM_TIER } from '../../src/formulas/KAM_TIER';

const column = (...cells: unknown[]) => cells.map((cell) => [cell]);
const FUNCTIONS = [
  ['KAM_ABC', (cells: unknown) => KAM_ABC(cells)],
  ['KAM_RANK', (cells: unknown) => KAM_RANK(cells)],
  ['KAM_TIER', (cells: unknown) => KAM_TIER(cells, 5)],
] as const;

describe.each(FUNCTIONS)('%s', (_, call) => {
  test.each([
    '12,000',
    '12.000,50',
    '12 000',
    "12'000",
    '$12,000',
    '12000 €',
    '۱۲٬۰۰۰',
    '٧',
    '7',
    ' 7 ',
    '-7',
    '(7)',
    '12%',
    '3.00E+07',
  ])('names %j, which is one number as a whole', (text) => {
    expect((call(column(8, text, 8)) as unknown[][])[1]).toEqual([`"${text}"!`]);
  });

  test.each([
    '3/5',
    '1–10!',
    '1-10!',
    '1,2,3 and 4',
    'n/a',
    '12 of 40',
    '7 or 8',
    '2024-05-01',
    '∞',
    '#N/A',
    '1.2m',
    '-',
    '5!',
    '"7"!',
  ])('leaves %j blank', (text) => {
    expect((call(column(8, text, 8)) as unknown[][])[1]).toEqual(['']);
  });

  test('never throws, whatever a text contains', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const given = call(column(8, `x${text}`, text, 8)) as unknown[][];
        expect(given).toHaveLength(4);
        expect(given[1]).toEqual(['']);
      }),
      { seed: 5, numRuns: 300 },
    );
  });
});
