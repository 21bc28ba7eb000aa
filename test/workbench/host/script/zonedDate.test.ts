import { zonedDate } from '../../../../workbench/host/script/zonedDate';

const inZone = (timeZone: string, now = 0) => zonedDate(Date, timeZone, () => now);

describe('a Date of a script in Tehran', () => {
  const Tehran = inZone('Asia/Tehran', Date.UTC(2026, 4, 1));

  test('reads and creates local time there', () => {
    const date = new Tehran(2026, 0, 31, 10, 30);
    expect(date.toISOString()).toBe('2026-01-31T07:00:00.000Z');
    expect([date.getFullYear(), date.getMonth(), date.getDate(), date.getDay(), date.getHours(), date.getMinutes()]).toEqual([
      2026, 0, 31, 6, 10, 30,
    ]);
    expect(date.getTimezoneOffset()).toBe(-210);
  });

  test('sets local time there', () => {
    const date = new Tehran(2026, 0, 31);
    date.setMonth(1, 28);
    date.setHours(23, 59);
    expect(date.toISOString()).toBe('2026-02-28T20:29:00.000Z');
    date.setDate(29);
    expect(date.toISOString()).toBe('2026-03-01T20:29:00.000Z');
  });

  test('reads texts without a zone as local, dates alone as UTC, as ECMAScript has it', () => {
    expect(new Tehran('2026-01-31T10:30:00').toISOString()).toBe('2026-01-31T07:00:00.000Z');
    expect(new Tehran('2026-01-31T10:30:00Z').toISOString()).toBe('2026-01-31T10:30:00.000Z');
    expect(new Tehran('2026-01-31').toISOString()).toBe('2026-01-31T00:00:00.000Z');
    expect(Number.isNaN(new Tehran('nonsense').getTime())).toBe(true);
    expect(new Tehran(Number.NaN).getDate()).toBeNaN();
  });

  test('is written in local time', () => {
    const date = new Tehran(2026, 0, 31, 10, 30);
    expect(String(date)).toBe('Sat Jan 31 2026 10:30:00 GMT+0330');
    expect(date.toLocaleDateString('en-GB')).toBe('31/01/2026');
    expect(JSON.stringify(date)).toBe('"2026-01-31T07:00:00.000Z"');
    expect(date).toBeInstanceOf(Date);
    expect(Number(date) - Number(new Tehran(2026, 0, 31))).toBe(37_800_000);
  });

  test('takes the present from the given clock', () => {
    expect([new Tehran().getDate(), Tehran.now()]).toEqual([1, Date.UTC(2026, 4, 1)]);
  });
});

test('days keep their length in clocks where the clocks change', () => {
  const NewYork = inZone('America/New_York');
  const date = new NewYork(2026, 2, 8); // clocks go forward at 2
  date.setDate(9);
  expect(date.toISOString()).toBe('2026-03-09T04:00:00.000Z');
  expect(new NewYork(2026, 2, 8, 2, 30).getHours()).not.toBe(2);
  expect(new NewYork(99, 0, 1).getFullYear()).toBe(1999);
});
