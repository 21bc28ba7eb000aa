import { blankAccount, type ReadAccount } from '../../../../sidebar/importData/rows/ReadAccount';
import { stoppedInParts } from '../../../../sidebar/importData/rows/stoppedInParts';
import { lines, read } from '../readLikePanel';

/** Amounts of the quarters of 2024 and 2025, then of those of 2026. */
const account = (name: string, earlier: (number | null)[], now: (number | null)[]): ReadAccount => ({
  ...blankAccount(2),
  account: name,
  periods: [
    ...earlier.map((amount, at) => ({ year: at < 4 ? 2024 : 2025, amount })),
    ...now.map((amount) => ({ year: 2026, amount })),
  ],
});
const EACH = [9, 8, 7, 9, 8, 7, 9, 8];
const namesOf = (...accounts: ReadAccount[]): string[] => stoppedInParts(accounts, 2026).map(({ name }) => name);

test('a customer with revenue in each quarter before and none in this year has stopped', () => {
  expect(namesOf(account('Harbor', EACH, [0, 0, 0]), account('Midland', EACH, [3, 0, 0]))).toEqual(['Harbor']);
});

test('one blank quarter after eight is not yet unlikely, and two are', () => {
  expect(namesOf(account('Harbor', EACH, [0]))).toEqual([]);
  expect(namesOf(account('Harbor', EACH, [0, 0]))).toEqual(['Harbor']);
});

test('a customer of one season, or with few quarters, has not stopped by chance alone', () => {
  expect(namesOf(account('Noël', [0, 0, 0, 9, 0, 0, 0, 9], [0, 0, 0]))).toEqual([]);
  expect(namesOf(account('New', [0, 0, 0, 0, 0, 0, 0, 9], [0, 0, 0]))).toEqual([]);
  expect(namesOf(account('None', [0, 0, 0, 0, 0, 0, 0, 0], [0, 0, 0]))).toEqual([]);
});

test('the rows of a customer count together, and a cell that cannot be read says nothing', () => {
  expect(namesOf(account('Harbor', EACH, [0, 0, 0]), account('HARBOR', EACH, [0, 5, 0]))).toEqual([]);
  expect(namesOf(account('Harbor', EACH, [0, 0, 0]), account('HARBOR', EACH, [0, 0, 0]))).toEqual(['Harbor']);
  expect(namesOf(account('Harbor', EACH, [0, null, 0]))).toEqual([]);
});

test('a file without periods, or of another year, says nothing', () => {
  expect(namesOf(blankAccount(2))).toEqual([]);
  expect(stoppedInParts([account('Harbor', EACH, [0, 0, 0])], 2027)).toEqual([]);
});

describe('a year whose quarters are all blank', () => {
  const HEADERS = 'Customer,Q1 2025,Q2 2025,Q3 2025,Q4 2025,Q1 2026,Q2 2026,Q3 2026';
  const valuesOf = async (...rows: string[]) =>
    Object.fromEntries((await read(lines(HEADERS, ...rows))).rows.map(({ account: name, values }) => [name, values]));

  test('is a known zero of a customer with sales in other years', async () => {
    expect(await valuesOf('Harbor,9,8,7,9,,-,', 'Midland,9,8,7,9,3,,', 'Quantum,,,,,5,6,7')).toEqual({
      Harbor: { revenue3: 33, revenueToDate: 0 },
      Midland: { revenue3: 33, revenueToDate: 3 },
      Quantum: { revenue3: 0, revenueToDate: 18 },
    });
  });

  test('stays unknown where a cell cannot be read, and where the file has no sales of the customer at all', async () => {
    expect(await valuesOf('Harbor,9,8,7,9,,soon,', 'Blank,,,,,,,', 'Midland,9,8,7,9,3,4,5')).toEqual({
      Harbor: { revenue3: 33 },
      Blank: {},
      Midland: { revenue3: 33, revenueToDate: 12 },
    });
  });

  test('keeps the figure of another row of the customer', async () => {
    const { Harbor } = await valuesOf('Harbor,9,8,7,9,,,', 'Harbor,,,,,1,2,3', 'Midland,9,8,7,9,3,,');
    expect(Harbor).toEqual({ revenue3: 33, revenueToDate: 6 });
  });
});
