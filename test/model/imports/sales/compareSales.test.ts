import * as fc from 'fast-check';
import { addDays } from '../../../../src/model/calendar/addDays';
import { GREGORIAN_YEARS } from '../../../../src/model/calendar/FiscalYears';
import { beginsWithinYear, comparedDays } from '../../../../src/model/imports/sales/comparedDays';
import { compareSales } from '../../../../src/model/imports/sales/compareSales';

const sale = (date: string, amount = 10, orderId = '') => ({ date, amount, orderId, isPeriod: false });
const DAYS = comparedDays('2023-01-04', '2025-06-30', GREGORIAN_YEARS);

describe('the compared days', () => {
  test('are those of the year of the last line, and the same days a year ago', () => {
    expect(DAYS).toEqual({
      salesFrom: '2023-01-04',
      salesUntil: '2025-06-30',
      from: '2025-01-01',
      days: 181,
      before: { from: '2024-01-01', until: '2024-06-30' },
    });
  });

  test('of the year before are unknown if the file does not begin with them', () => {
    const before = (from: string, until: string) => comparedDays(from, until, GREGORIAN_YEARS).before;
    // As large a part of the days may be without a sale as 31 days are of a year.
    expect(before('2024-01-16', '2025-06-30')).not.toBeNull();
    expect(before('2024-01-17', '2025-06-30')).toBeNull();
    expect(before('2024-01-31', '2025-12-31')).not.toBeNull();
    expect(before('2024-02-01', '2025-12-31')).toBeNull();
    expect(before('2024-01-03', '2025-01-31')).not.toBeNull();
  });

  test('of the year before are unknown in an export of the last twelve months', () => {
    fc.assert(
      fc.property(fc.integer({ min: 40, max: 340 }), (day) => {
        const until = addDays('2025-01-01', day);
        expect(comparedDays(addDays(until, -366), until, GREGORIAN_YEARS).before).toBeNull();
      }),
      { seed: 5 },
    );
  });

  test('begin within the year if the file lacks its first days', () => {
    const begins = (from: string, until: string) => beginsWithinYear(comparedDays(from, until, GREGORIAN_YEARS));
    expect(begins('2024-12-30', '2025-01-31')).toBe(false);
    expect(begins('2025-01-02', '2025-03-31')).toBe(false);
    expect(begins('2025-02-02', '2025-03-31')).toBe(true);
    // 21 Farvardin to 9 Ordibehesht 1405
    expect(beginsWithinYear(comparedDays('2026-04-10', '2026-04-29', { calendar: 'jalali', firstMonth: 1 }))).toBe(true);
  });

  test('begin at Nowruz in a Jalali workbook', () => {
    // 15 Khordad 1404 and 1403; both years begin at Farvardin 1.
    expect(comparedDays('2020-01-01', '2025-06-05', { calendar: 'jalali', firstMonth: 1 })).toMatchObject({
      from: '2025-03-21',
      days: 77,
      before: { from: '2024-03-20', until: '2024-06-04' },
    });
  });

  test('may begin in any month', () => {
    expect(comparedDays('2020-01-01', '2025-09-30', { calendar: 'gregorian', firstMonth: 7 })).toMatchObject({
      from: '2025-07-01',
      before: { from: '2024-07-01', until: '2024-09-30' },
    });
  });

  test('begin on the first day of the year, whatever the last day is', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3000 }), (after) => {
        const until = addDays('2019-01-01', after);
        expect(comparedDays('2010-01-01', until, GREGORIAN_YEARS).from).toBe(`${until.slice(0, 4)}-01-01`);
      }),
      { seed: 11 },
    );
  });
});

describe('sales are compared', () => {
  test('to the last day of the file, including it, and to the same day a year ago', () => {
    const compared = compareSales([sale('2024-06-30', 5), sale('2024-07-01', 100), sale('2025-01-01'), sale('2025-06-30')], DAYS);
    expect(compared).toMatchObject({ revenueSameDays: 5, ordersSameDays: 1, ordersToDate: 2, lastOrder: '2025-06-30' });
  });

  test('as 0 where a covered period has no sales, and not at all where the file does not reach', () => {
    expect(compareSales([sale('2023-05-05')], DAYS)).toMatchObject({ revenueSameDays: 0, ordersToDate: 0, ordersSameDays: 0 });
    expect(compareSales([sale('2025-05-05')], { ...DAYS, before: null })).toMatchObject({
      revenueSameDays: null,
      ordersSameDays: null,
      ordersToDate: 1,
    });
  });

  test('by documents, or by days where there are none', () => {
    const numbered = [sale('2025-01-05', 1, 'A'), sale('2025-01-05', 2, 'B'), sale('2025-01-05', 3, 'B')];
    expect(compareSales(numbered, DAYS).ordersToDate).toBe(2);
    expect(compareSales([sale('2025-01-05'), sale('2025-01-05'), sale('2025-01-06')], DAYS).ordersToDate).toBe(2);
  });

  test('with the median and the longest of the intervals between days, from four days on', () => {
    const days = ['2025-01-01', '2025-01-11', '2025-01-31', '2025-02-01'];
    expect(
      compareSales(
        days.map((day) => sale(day)),
        DAYS,
      ),
    ).toMatchObject({ usualInterval: 10, longestGap: 20 });
    expect(
      compareSales(
        days.slice(1).map((day) => sale(day)),
        DAYS,
      ),
    ).toMatchObject({ usualInterval: null, longestGap: 20 });
  });

  test('without taking a credit note for an order', () => {
    const compared = compareSales([sale('2024-02-01', 100), sale('2024-03-01', -40), sale('2025-06-01', -1)], DAYS);
    expect(compared).toMatchObject({ revenueSameDays: 60, ordersSameDays: 1, ordersToDate: 0, lastOrder: '2024-02-01' });
  });

  test('with the orders of days where other lines have periods, and a line of 0 is part of an order', () => {
    const mixed = [{ ...sale('2025-05-31', 7), isPeriod: true }, sale('2025-06-01', 0)];
    expect(compareSales(mixed, DAYS)).toMatchObject({ ordersToDate: 1, ordersSameDays: 0, lastOrder: '2025-06-01' });
  });

  test('without orders where the lines have periods', () => {
    const months = [{ ...sale('2024-05-31', 7), isPeriod: true }];
    expect(compareSales(months, DAYS)).toMatchObject({ revenueSameDays: 7, ordersToDate: null, lastOrder: null });
  });
});
