import { PLAIN_NUMBERS } from '../../../../src/model/imports/columnNumbers';
import { checkPlan } from '../../../../sidebar/importData/columns/checkPlan';
import type { ColumnUse, ImportPlan } from '../../../../sidebar/importData/columns/ImportPlan';

const plan = (kind: ImportPlan['kind'], ...uses: ColumnUse[]): ImportPlan => ({
  kind,
  headerAt: 0,
  columns: uses.map((use, index) => ({
    index,
    header: `Column ${index}`,
    samples: [],
    numeric: false,
    numbers: PLAIN_NUMBERS,
    dates: { order: 'dmy', certain: true },
    isCustomersOwn: false,
    use,
  })),
});
const field = (name: string): ColumnUse => ({ kind: 'field', field: name });
const revenue = (year: number | null): ColumnUse => ({ kind: 'year', figure: 'revenue', year, toDate: false });
const codes = (of: ImportPlan) => checkPlan(of, () => 'it').map(({ code }) => code);

describe('checkPlan', () => {
  test('accepts a name and two years, and any number of custom columns', () => {
    expect(codes(plan('accounts', field('account'), revenue(2023), revenue(2024), { kind: 'own' }, { kind: 'own' }))).toEqual([]);
  });

  test('requires exactly one name', () => {
    expect(codes(plan('accounts', field('city')))).toEqual(['noAccountColumn']);
    expect(codes(plan('accounts', field('account'), field('account')))).toEqual(['accountColumnTwice']);
  });

  test('requires a date and an amount for sales lines', () => {
    expect(codes(plan('salesLines', field('account')))).toEqual(['noDateColumn', 'noAmountColumn']);
  });

  test('reports each field and each year that two columns claim once', () => {
    const city = field('city');
    expect(checkPlan(plan('accounts', field('account'), city, city, city), () => 'City')).toEqual([
      { code: 'fieldTwice', values: { field: 'City' } },
    ]);
    expect(codes(plan('accounts', field('account'), revenue(2024), revenue(2024)))).toEqual(['fieldTwice']);
  });

  test('requires a valid year', () => {
    for (const year of [null, 24, 1700, 2024.5])
      expect(codes(plan('accounts', field('account'), revenue(year)))).toEqual(['badYear']);
  });
});
