import { duplicatesOf, joinCompleting } from '../../../../sidebar/importData/rows/mergeRows';
import { blankAccount, type ReadAccount } from '../../../../sidebar/importData/rows/ReadAccount';

const alder = (line: number, revenue: Record<number, number>, values: ReadAccount['values'] = {}): ReadAccount => ({
  ...blankAccount(line),
  account: 'Alder',
  values,
  years: { revenue, cost: {} },
});

describe('the rows of a customer', () => {
  test('of different years are one, and not a customer that is there more than once', () => {
    const joined = joinCompleting([
      alder(2, { 2024: 10 }, { city: 'Ulm' }),
      alder(9, { 2025: 20 }, { city: 'Ulm', crmId: 'C1' }),
    ]);
    expect(joined).toEqual([alder(2, { 2024: 10, 2025: 20 }, { city: 'Ulm', crmId: 'C1' })]);
    expect(duplicatesOf(joined)).toEqual([]);
  });

  test.each([
    ['the same year', alder(3, { 2024: 10 })],
    ['another city', alder(3, { 2025: 20 }, { city: 'Bonn' })],
    ['another spelling', { ...alder(3, { 2025: 20 }, { crmId: 'C1' }), account: 'Alder Works' }],
  ])('with %s are named', (_, other) => {
    const joined = joinCompleting([alder(2, { 2024: 10 }, { city: 'Ulm', crmId: 'C1' }), other]);
    expect(joined).toHaveLength(2);
    expect(duplicatesOf(joined)).toHaveLength(1);
  });

  test('of other customers and of categories stay apart', () => {
    const birch = { ...alder(3, { 2025: 20 }), account: 'Birch' };
    expect(joinCompleting([alder(2, { 2024: 10 }), birch])).toHaveLength(2);
    const parts = [alder(2, { 2024: 10 }, { category: 'Nuts' }), alder(3, { 2025: 10 }, { category: 'Bolts' })];
    expect(joinCompleting(parts)).toEqual(parts);
  });
});
