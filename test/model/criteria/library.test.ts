import { CRITERIA_LIBRARY, STARTER_SET } from '../../../src/model/criteria/library';

const keys = CRITERIA_LIBRARY.map(({ key }) => key);

test('the list of Sales Benchmark Index has its nine criteria, and no criterion is there twice', () => {
  expect(CRITERIA_LIBRARY.filter(({ origin }) => origin === 'sbi')).toHaveLength(9);
  expect(new Set(keys).size).toBe(keys.length);
});

test('overlaps are mutual and between different criteria', () => {
  for (const { key, overlaps } of CRITERIA_LIBRARY) {
    expect(overlaps).not.toContain(key);
    for (const other of overlaps) expect(CRITERIA_LIBRARY.find((entry) => entry.key === other)?.overlaps).toContain(key);
  }
});

test('three criteria are about revenue', () => {
  expect(CRITERIA_LIBRARY.filter(({ kind }) => kind === 'revenue').map(({ key }) => key)).toEqual([
    'revenuePotential',
    'recurringRevenue',
    'lifetimeValue',
  ]);
});

test('a new workbook starts with five criteria that weigh 100 together, with revenue the lowest', () => {
  expect(STARTER_SET.map(({ key, weight }) => `${key} ${weight}`)).toEqual([
    'growthPotential 30',
    'profitability 25',
    'productFit 20',
    'existingRelationships 15',
    'revenuePotential 10',
  ]);
});
