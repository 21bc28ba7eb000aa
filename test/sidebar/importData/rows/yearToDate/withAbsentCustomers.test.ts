import { addDays } from '../../../../../src/model/calendar/addDays';
import { GREGORIAN_YEARS } from '../../../../../src/model/calendar/FiscalYears';
import { silenceOf } from '../../../../../src/model/pulse/silenceOf';
import { cellsOf, EMPTY, importLines, type Line } from './importLines';

const NAMES = ['Alder', 'Birch', 'Cedar', 'Dogwood'];

/** An order every 14 days of each of these customers. */
const orders = (names: readonly string[], from: string, until: string): Line[] => {
  const days = Array.from({ length: 60 }, (_, at) => addDays(from, 14 * at)).filter((day) => day <= until);
  return days.flatMap((day) => names.map((account) => ({ day, amount: 10, account })));
};

const SPRING = orders(NAMES, '2025-01-03', '2026-03-31');
/** Cedar orders no more. */
const NEXT = orders(['Alder', 'Birch', 'Dogwood'], '2026-04-10', '2026-06-30');
const { held } = importLines(EMPTY, SPRING);
const silence = (cells: ReturnType<typeof cellsOf>) =>
  silenceOf(
    {
      lastOrder: String(cells['lastOrder']),
      usualInterval: Number(cells['usualInterval']),
      longestGap: Number(cells['longestGap']),
    },
    String(cells['salesUntil']),
  );

describe('customers that are not in a file of later sales', () => {
  test('bought nothing in its days, if the file has most of those that order so often', () => {
    const { held: now, missing } = importLines(held, NEXT);
    expect(missing).toEqual({
      code: 'absentCustomers',
      values: { answer: 'zero', customers: 1, example: 'Cedar', until: '2026-06-19' },
      lines: [],
      questions: [{ key: '', count: 1, options: ['keep', 'zero'], answer: 'zero' }],
    });
    const before = cellsOf(held, 'Cedar');
    const known = { revenueToDate: before['revenueToDate'], ordersToDate: before['ordersToDate'], lastOrder: '2026-03-27' };
    expect(cellsOf(now, 'Cedar')).toEqual({
      ...before,
      ...known,
      salesUntil: '2026-06-19',
      daysToDate: 170,
      revenueSameDays: '',
      ordersSameDays: '',
    });
    expect(now.categories.filter(({ name }) => name === 'Cedar').map(({ cells }) => cells['revenueToDate'])).toEqual([70]);
  });

  test('are silent as one file with all sales says', () => {
    const whole = importLines(EMPTY, [...SPRING, ...NEXT]).held;
    const joined = importLines(held, NEXT).held;
    expect(silence(cellsOf(joined, 'Cedar'))).toEqual({
      kind: 'silent',
      days: 84,
      usual: 14,
      longest: 14,
      lastOrder: '2026-03-27',
    });
    expect(silence(cellsOf(joined, 'Cedar'))).toEqual(silence(cellsOf(whole, 'Cedar')));
    expect(silence(cellsOf(joined))).toBeNull();
  });

  test('stay as they are if the file has few of them, or if a person says so', () => {
    const few = importLines(held, orders(['Alder', 'Birch'], '2026-04-10', '2026-06-30'));
    expect(few.missing).toMatchObject({ values: { answer: 'keep', customers: 2 } });
    expect(cellsOf(few.held, 'Cedar')).toEqual(cellsOf(held, 'Cedar'));
    const kept = importLines(held, NEXT, undefined, GREGORIAN_YEARS, 'keep');
    expect(cellsOf(kept.held, 'Cedar')).toEqual(cellsOf(held, 'Cedar'));
    expect(importLines(held, NEXT, 'keep').missing).toBeNull();
  });

  test('are not asked about a second time', () => {
    const { held: now } = importLines(held, NEXT);
    const again = importLines(now, NEXT);
    expect(again.missing).toBeNull();
    expect(again.held.present).toEqual(now.present);
  });

  test('buy again without a gap in what is known', () => {
    const { held: now } = importLines(held, NEXT);
    const back = [
      ...orders(['Alder', 'Birch', 'Dogwood'], '2026-07-03', '2026-07-31'),
      { day: '2026-07-20', amount: 5, account: 'Cedar' },
    ];
    expect(cellsOf(importLines(now, back).held, 'Cedar')).toMatchObject({ revenueToDate: 75, ordersToDate: 8, longestGap: 115 });
  });

  test('are not moved over days that no file had', () => {
    const { held: unknown } = importLines(held, NEXT, undefined, GREGORIAN_YEARS, 'keep');
    const summer = orders(['Alder', 'Birch', 'Dogwood'], '2026-07-03', '2026-07-31');
    expect(importLines(unknown, summer).missing).toBeNull();
  });

  test('that were silent before say nothing about the file', () => {
    const gone = orders(['Elm', 'Fir', 'Gorse', 'Hazel'], '2025-01-03', '2025-09-30');
    const { missing } = importLines(importLines(EMPTY, [...SPRING, ...gone]).held, NEXT);
    expect(missing).toMatchObject({ values: { answer: 'zero', customers: 5 } });
  });
});

test('in the first file of a year, customers that are not in it have bought nothing yet', () => {
  const { held: ended } = importLines(EMPTY, orders(NAMES, '2024-01-05', '2025-12-31'));
  const january = orders(['Alder', 'Birch', 'Dogwood'], '2026-01-02', '2026-01-31');
  const { held: now, missing } = importLines(ended, january);
  expect(missing).toMatchObject({ values: { answer: 'zero', customers: 1, until: '' } });
  expect(cellsOf(now, 'Cedar')).toMatchObject({ revenueToDate: 0, ordersToDate: 0, salesUntil: '2026-01-30', daysToDate: 30 });
  const february = orders(NAMES, '2026-02-13', '2026-02-28');
  expect(cellsOf(importLines(now, february).held, 'Cedar')).toMatchObject({ revenueToDate: 20, salesUntil: '2026-02-27' });
});

describe('customers that are not in a file of whole years', () => {
  const whole = orders(['Alder', 'Birch', 'Dogwood'], '2025-01-03', '2026-06-30');

  test('keep their figures, unless a person says that they bought nothing', () => {
    const { held: now, missing } = importLines(held, whole);
    expect(missing).toMatchObject({ values: { answer: 'keep', customers: 1, example: 'Cedar', until: '' } });
    expect(cellsOf(now, 'Cedar')).toEqual(cellsOf(held, 'Cedar'));
    const zero = cellsOf(importLines(held, whole, undefined, GREGORIAN_YEARS, 'zero').held, 'Cedar');
    const none = { revenue3: 0, revenueToDate: 0, revenueSameDays: 0, ordersToDate: 0, ordersSameDays: 0 };
    expect(zero).toMatchObject({ ...none, salesUntil: '2026-06-19', lastOrder: '2026-03-27' });
  });

  test('keep them too where the file would replace a revenue to date by 0', () => {
    const { missing } = importLines(held, orders(['Alder', 'Birch', 'Dogwood'], '2026-01-02', '2026-06-30'));
    expect(missing).toMatchObject({ values: { answer: 'keep' } });
  });

  test('get no days if the workbook has only yearly figures of them', () => {
    const yearly = { ...EMPTY, present: [{ id: 'a', name: 'Ash', key: 'A1', cells: { revenue3: 5 } }] };
    const { rows } = importLines(yearly, whole, undefined, GREGORIAN_YEARS, 'zero');
    expect(rows.find(({ account }) => account === 'Ash')?.values).toEqual({ crmId: 'A1', revenue3: 0, revenueToDate: 0 });
  });
});
