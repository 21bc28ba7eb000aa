import { applyMapping, findMapping, isChoice, kindOf, mappingOf } from '../../../../sidebar/importData/columns/mappingMemory';
import type { ImportPlan } from '../../../../sidebar/importData/columns/ImportPlan';
import { planFile, withBands } from '../../../../sidebar/importData/columns/planFile';
import { valueOfUse } from '../../../../sidebar/importData/columns/usesFor';

const lastFullYear = 2025;
const linesOf = (...rows: string[]) => rows.map((row, at) => ({ line: at + 1, cells: row.split(',') }));
const plan = (...rows: string[]) => planFile(linesOf(...rows), { fields: ['city', 'crmId'], lastFullYear });
const uses = new Set(['leaveOut', 'own', 'field:city', 'field:crmId', 'field:account', 'year:revenue']);
const usesOf = ({ columns }: ImportPlan) => columns.map(({ header, use }) => [header, valueOfUse(use)]);
const change = (of: ImportPlan, header: string, use: ImportPlan['columns'][number]['use']): ImportPlan => ({
  ...of,
  columns: of.columns.map((column) => (column.header === header ? { ...column, use } : column)),
});
const stored = (chosen: ImportPlan, recognized: ImportPlan, answers = {}) => ({
  ...mappingOf(chosen, { recognized, kind: recognized.kind, answers, lastFullYear }),
  on: '2026-03-03',
  who: 'Ada',
});

const FILE = ['Customer,Place,Code,Revenue 2025', 'Alder,Graz,1,10'];

test('only what a person chose over recognition is remembered', () => {
  const recognized = plan(...FILE);
  expect(isChoice(stored(recognized, recognized))).toBe(false);
  const chosen = change(recognized, 'Place', { kind: 'field', field: 'city' });
  expect(stored(chosen, recognized, { 'statuses:Open': 'count' })).toMatchObject({
    headers: ['code', 'customer', 'place', 'revenue#'],
    columns: [{ header: 'place', use: 'field:city' }],
    answers: { 'statuses:Open': 'count' },
  });
});

test('a file with the same headers in another order, under a title and of another year is read as before', () => {
  const recognized = plan(...FILE);
  const mapping = stored(change(recognized, 'Place', { kind: 'field', field: 'city' }), recognized);
  const next = linesOf('Report', 'Revenue 2026,CODE,place,Customer', '11,1,Graz,Alder');
  const found = findMapping(next, [mapping]);
  expect(found).toMatchObject({ headerAt: 1, mapping: { who: 'Ada' } });
  const { plan: applied, gone } = applyMapping(planFile(next, { fields: ['city'], lastFullYear }), mapping, {
    lastFullYear,
    uses,
  });
  expect(usesOf(applied)).toContainEqual(['place', 'field:city']);
  expect(usesOf(applied)).toContainEqual(['Revenue 2026', 'year:revenue']);
  expect(gone).toEqual([]);
});

test('a figure without a year in its header keeps its distance from the last full year', () => {
  const recognized = plan('Customer,Place,Ours', 'Alder,Graz,10');
  const mapping = stored(change(recognized, 'Ours', { kind: 'year', figure: 'revenue', year: 2024, toDate: false }), recognized);
  const { plan: applied } = applyMapping(plan('Customer,Place,Ours', 'Alder,Graz,10'), mapping, { lastFullYear: 2026, uses });
  expect(applied.columns.at(-1)?.use).toMatchObject({ kind: 'year', year: 2025 });
});

test('a column that is gone is named, and recognition takes over', () => {
  const recognized = plan('Customer,Place,Code,City,Revenue 2025', 'Alder,Graz,1,Wien,10');
  const mapping = stored(change(recognized, 'Place', { kind: 'field', field: 'city' }), recognized);
  const next = linesOf('Customer,Code,City,Revenue 2025', 'Alder,1,Wien,10');
  expect(findMapping(next, [mapping])).not.toBeNull();
  const { plan: applied, gone } = applyMapping(planFile(next, { fields: ['city'], lastFullYear }), mapping, {
    lastFullYear,
    uses,
  });
  expect(gone).toEqual(['place']);
  expect(usesOf(applied)).toContainEqual(['City', 'field:city']);
});

test('a recognised column gives way to the column chosen for its field', () => {
  const recognized = plan('Customer,Place,City,Code,Revenue 2025', 'Alder,Graz,Wien,1,10');
  const chosen = change(recognized, 'Place', { kind: 'field', field: 'city' });
  const mapping = stored({ ...chosen }, recognized);
  const { plan: applied } = applyMapping(recognized, mapping, { lastFullYear, uses });
  expect(usesOf(applied).filter(([, use]) => use === 'field:city')).toEqual([['Place', 'field:city']]);
});

test('a choice that this kind of file does not offer is passed over', () => {
  const recognized = plan(...FILE);
  const mapping = { ...stored(recognized, recognized), columns: [{ header: 'place', use: 'field:dragons' }] };
  expect(applyMapping(recognized, mapping, { lastFullYear, uses }).plan.columns).toEqual(recognized.columns);
  expect(kindOf({ ...mapping, kind: 'dragons' })).toBeUndefined();
});

test('other headers are another file', () => {
  const recognized = plan(...FILE);
  const mapping = stored(change(recognized, 'Place', { kind: 'own' }), recognized);
  expect(findMapping(linesOf('Customer,Amount,Date', 'Alder,1,2025-01-05'), [mapping])).toBeNull();
});

const asCost = (year: number) => ({ kind: 'year', figure: 'cost', year, toDate: false }) as const;
const changeAt = (of: ImportPlan, at: number, use: ImportPlan['columns'][number]['use']): ImportPlan => ({
  ...of,
  columns: of.columns.map((column, index) => (index === at ? { ...column, use } : column)),
});
const withCost = new Set([...uses, 'year:cost']);
const PIVOT = ['Customer,2023,2024,2025,2025,Remarks', 'Alder,10,20,30,3,x'];

test('of columns with the same header, the chosen column is meant, also a year later', () => {
  const recognized = plan(...PIVOT);
  const mapping = stored(changeAt(recognized, 4, asCost(2025)), recognized);
  const usesIn = (...file: string[]) => {
    const { plan: applied, ...missed } = applyMapping(plan(...file), mapping, { lastFullYear, uses: withCost });
    return { ...missed, uses: applied.columns.map(({ use }) => (use.kind === 'year' ? `${use.figure} ${use.year}` : use.kind)) };
  };
  const none = { gone: [], unclear: [] };
  expect(usesIn(...PIVOT)).toEqual({
    ...none,
    uses: ['field', 'revenue 2023', 'revenue 2024', 'revenue 2025', 'cost 2025', 'leaveOut'],
  });
  expect(usesIn('Customer,2024,2025,2026,2026,Remarks', 'Alder,20,30,40,4,x')).toEqual({
    ...none,
    uses: ['field', 'revenue 2024', 'revenue 2025', 'revenue 2026', 'cost 2026', 'leaveOut'],
  });
  // Another year before them: which column is meant is unknown, so none is changed, and that is said.
  expect(usesIn('Customer,2022,2023,2024,2025,2025,Remarks', 'Alder,5,10,20,30,3,x')).toEqual({
    gone: [],
    unclear: ['2022', '2023', '2024', '2025', '2025'],
    uses: ['field', 'revenue 2022', 'revenue 2023', 'revenue 2024', 'revenue 2025', 'leaveOut', 'leaveOut'],
  });
});

test('a choice for all years of a header holds for as many years as the next file has', () => {
  const recognized = plan('Customer,Aufwand 2024,Aufwand 2025,Code', 'Alder,1,2,a');
  const chosen = changeAt(changeAt(recognized, 1, asCost(2024)), 2, asCost(2025));
  const next = plan('Customer,Aufwand 2023,Aufwand 2024,Aufwand 2025,Code', 'Alder,0,1,2,a');
  const { plan: applied, gone } = applyMapping(next, stored(chosen, recognized), { lastFullYear, uses: withCost });
  expect(usesOf(applied).filter(([, use]) => use === 'year:cost')).toHaveLength(3);
  expect(gone).toEqual([]);
});

test('a choice that an older version stored without its place is not given to another column with the header', () => {
  const recognized = plan(...PIVOT);
  const mapping = { ...stored(recognized, recognized), columns: [{ header: '#', use: 'year:cost' }] };
  const { plan: applied, unclear } = applyMapping(recognized, mapping, { lastFullYear, uses: withCost });
  expect(applied.columns).toEqual(recognized.columns);
  expect(unclear).toEqual(['2023', '2024', '2025', '2025']);
});

test('bands tell columns apart, and a file that was read right is read as before', () => {
  const lines = linesOf(
    ',,Net sales,,Cost of sales,',
    'Region,Customer,2024,2025,2024,2025',
    'North,Alder,10,20,1,2',
    ',Birch,30,40,3,4',
  );
  const planOf = () => planFile(lines, { fields: ['city'], lastFullYear });
  const expected = [
    ['Region', 'field:city'],
    ['Customer', 'field:account'],
    ['Net sales 2024', 'year:revenue'],
    ['Net sales 2025', 'year:revenue'],
    ['Cost of sales 2024', 'year:cost'],
    ['Cost of sales 2025', 'year:cost'],
  ];
  const mapping = stored(change(planOf(), 'Region', { kind: 'field', field: 'city' }), planOf());
  expect(findMapping(withBands(lines), [mapping])).toMatchObject({ headerAt: 1 });
  expect(usesOf(applyMapping(planOf(), mapping, { lastFullYear, uses: withCost }).plan)).toEqual(expected);
  expect(usesOf(planFile(lines, { fields: ['city'], lastFullYear, headerAt: 0 })).slice(1)).toEqual(expected.slice(1));
});
