import { absentRows } from '../../../../src/model/imports/changes/absentRows';
import { foreseeAccounts, type PresentRow } from '../../../../src/model/imports/changes/foreseeChanges';

const account = (id: string, name: string, key = '', cells: PresentRow['cells'] = {}): PresentRow => ({ id, name, key, cells });
const row = (name: string, values: Record<string, string | number> = {}) => ({ line: 1, account: name, values });
const years = { full: [2024, 2025], toDate: 2026, part: 2023 };

test('accounts that the file does not name have 0 in its years, by CRM id and by name', () => {
  const present = [account('1', 'Alder'), account('2', 'Birch', 'B2'), account('3', 'Cedar', 'C3'), account('4', 'Dogwood')];
  expect(absentRows([row('ALDER'), row('Birch & Sons', { crmId: 'B2' })], present, years)).toEqual([
    { account: 'Cedar', values: { crmId: 'C3', revenue2: 0, revenue3: 0, revenueToDate: 0 } },
    { account: 'Dogwood', values: { revenue2: 0, revenue3: 0, revenueToDate: 0 } },
  ]);
});

test('accounts of the same name without ids stay as they are, and so does everything without a year', () => {
  const present = [account('1', 'Alder'), account('2', 'alder'), account('3', 'Birch')];
  expect(absentRows([], present, years).map((each) => each.account)).toEqual(['Birch']);
  expect(absentRows([], present, { full: [], toDate: null, part: 2025 })).toEqual([]);
});

test('a figure that becomes 0 is named before it is written', () => {
  const present = [account('1', 'Alder', '', { revenue3: 5 }), account('2', 'Birch', '', { revenue3: 7 })];
  const covered = { full: [2025], toDate: null, part: null };
  const sent = [row('Alder', { revenue3: 5 })];
  const all = [...sent, ...absentRows(sent, present, covered).map((absent) => ({ ...absent, line: 2 }))];
  const foreseen = foreseeAccounts(all, present, { fileYear: 2025, lastFullYear: 2025, choices: {} });
  expect(foreseen.replaced).toEqual([{ name: 'Birch', column: 'revenue3', from: 7, to: 0 }]);
  expect(foreseen.rows[1]).toMatchObject({ account: 'Birch', was: { revenue3: 7 } });
});

test('an account whose row is ambiguous is not absent', () => {
  const present = [account('1', 'Alder', 'A1'), account('2', 'Alder', 'A2'), account('3', 'Birch', 'B2')];
  expect(absentRows([row('Alder', { crmId: 'A3' })], present, years).map((each) => each.account)).toEqual(['Birch']);
});

test('accounts of the same name with ids are absent each by itself', () => {
  const present = [account('1', 'Alder', 'A1'), account('2', 'Alder', 'A2')];
  expect(absentRows([], present, years).map(({ values }) => values['crmId'])).toEqual(['A1', 'A2']);
});

test('years without a column of the register have no 0', () => {
  const present = [account('1', 'Alder')];
  const of = (full: number[], toDate: number | null) => absentRows([], present, { full, toDate, part: null })[0]?.values;
  expect(of([2021, 2022, 2023, 2024], null)).toEqual({ revenue1: 0, revenue2: 0, revenue3: 0 });
  expect(of([], 2025)).toEqual({ revenueToDate: 0 });
});
