import { ofAllYears } from '../../../../sidebar/importData/columns/ofAllYears';
import { planFile } from '../../../../sidebar/importData/columns/planFile';

const plan = (...headers: string[]) =>
  planFile(
    [headers, ...['Alder', 'Birch', 'Cedar'].map((name) => headers.map((_, at) => (at === 0 ? name : '1200')))].map(
      (cells, at) => ({
        line: at + 1,
        cells,
      }),
    ),
    { fields: [], lastFullYear: 2025 },
  );

test.each(['Total Revenue', 'Total Spent', 'Lifetime value', 'Gesamtumsatz', 'جمع فروش'])(
  'of “%s” it is said in which year it counts',
  (header) => {
    expect(ofAllYears(plan('Customer', header))).toEqual({ header, year: 2025 });
  },
);

test('a header with a year, and one of a year alone, are of that year', () => {
  expect(ofAllYears(plan('Customer', 'Total revenue 2024'))).toBeNull();
  expect(ofAllYears(plan('Customer', 'Revenue'))).toBeNull();
});
