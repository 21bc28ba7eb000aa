import { absentAccounts, zeroIn } from '../../../../src/model/imports/changes/absentAccounts';
import type { PresentRow } from '../../../../src/model/imports/changes/PresentRow';

const account = (id: string, name: string, key = ''): PresentRow => ({ id, name, key, cells: {} });
const row = (name: string, values: Record<string, string | number> = {}) => ({ line: 1, account: name, values });
const absent = (rows: ReturnType<typeof row>[], present: PresentRow[]) => absentAccounts(rows, present).map(({ id }) => id);

test('accounts that the file does not name, by CRM id and by name', () => {
  const present = [account('1', 'Alder'), account('2', 'Birch', 'B2'), account('3', 'Cedar', 'C3'), account('4', 'Dogwood')];
  expect(absent([row('ALDER'), row('Birch & Sons', { crmId: 'B2' })], present)).toEqual(['3', '4']);
});

test('accounts of the same name without ids are not absent', () => {
  expect(absent([], [account('1', 'Alder'), account('2', 'alder'), account('3', 'Birch')])).toEqual(['3']);
});

test('an account whose row is ambiguous is not absent', () => {
  const present = [account('1', 'Alder', 'A1'), account('2', 'Alder', 'A2'), account('3', 'Birch', 'B2')];
  expect(absent([row('Alder', { crmId: 'A3' })], present)).toEqual(['3']);
});

test('accounts of the same name with ids are absent each by itself', () => {
  expect(absent([], [account('1', 'Alder', 'A1'), account('2', 'Alder', 'A2')])).toEqual(['1', '2']);
});

test('years have a 0 where they have a column of the register', () => {
  expect(zeroIn({ full: [2024, 2025], toDate: 2026 })).toEqual({ revenue2: 0, revenue3: 0, revenueToDate: 0 });
  expect(zeroIn({ full: [2021, 2022, 2023, 2024], toDate: null })).toEqual({ revenue1: 0, revenue2: 0, revenue3: 0 });
  expect(zeroIn({ full: [], toDate: 2025 })).toEqual({ revenueToDate: 0 });
  expect(zeroIn({ full: [], toDate: null })).toEqual({});
});
