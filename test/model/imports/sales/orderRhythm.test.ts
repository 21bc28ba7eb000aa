import { joinRhythm } from '../../../../src/model/imports/sales/orderRhythm';

const known = { firstOrder: '2023-01-05', lastOrder: '2026-01-20', usualInterval: 14, longestGap: 32 };
const before = { salesFrom: '2023-01-02', salesUntil: '2026-01-31' };
const ofFile = { firstOrder: '2026-02-05', lastOrder: '2026-02-28', usualInterval: 7, longestGap: 14 };
const inFile = { salesFrom: '2026-02-02', salesUntil: '2026-03-31', days: ['2026-02-05', '2026-02-14', '2026-02-28'] };

describe('how often is ordered', () => {
  test('is what years of sales say: two months make no gap shorter, and nothing more usual', () => {
    expect(joinRhythm(ofFile, inFile, known, before)).toEqual({ usualInterval: 14, longestGap: 32 });
  });

  test('is said anew by a file of all the known days', () => {
    const all = { ...inFile, salesFrom: '2023-01-02' };
    expect(joinRhythm(ofFile, all, known, before)).toEqual({ usualInterval: 7, longestGap: 14 });
    expect(joinRhythm(ofFile, { ...all, salesUntil: '2025-12-31' }, known, before)).toMatchObject({ longestGap: 32 });
  });

  test('has the gap between the known orders and those of a file that follows them', () => {
    const late = { ...inFile, days: ['2026-03-10'] };
    expect(joinRhythm(ofFile, late, known, before).longestGap).toBe(49);
    expect(joinRhythm(ofFile, { ...late, salesFrom: '2026-01-25' }, known, before).longestGap).toBe(49);
    // Days are missing between, with or without an order.
    expect(joinRhythm(ofFile, { ...late, salesFrom: '2026-03-02' }, known, before).longestGap).toBe(32);
  });

  test('has no gap from an order that was booked late across the known orders', () => {
    const file = { salesFrom: '2025-12-20', salesUntil: '2026-02-28', days: ['2025-12-20', '2026-02-03'] };
    expect(joinRhythm({ ...ofFile, longestGap: 45 }, file, { ...known, longestGap: 22 }, before).longestGap).toBe(22);
  });

  test('has all gaps of a file with all sales of its days, and a longer one of other days', () => {
    const file = { salesFrom: '2026-01-01', salesUntil: '2026-01-31', days: ['2026-01-01', '2026-01-20'], hasAll: true };
    expect(joinRhythm(ofFile, file, { ...known, longestGap: 12 }, before).longestGap).toBe(19);
    expect(joinRhythm(ofFile, { ...file, hasAll: false }, { ...known, longestGap: 12 }, before).longestGap).toBe(12);
    expect(joinRhythm(ofFile, file, known, before).longestGap).toBe(32);
  });

  test('has the gaps of days before the known ones', () => {
    const file = {
      salesFrom: '2022-01-03',
      salesUntil: '2023-02-28',
      days: ['2022-03-01', '2022-05-01', '2023-01-05', '2023-02-28'],
    };
    expect(joinRhythm(ofFile, file, known, before).longestGap).toBe(61);
  });

  test('is usual as in a file of a year or more, but a longer gap stays', () => {
    const aYear = { salesFrom: '2025-02-01', salesUntil: '2026-01-31', days: [] };
    expect(joinRhythm(ofFile, aYear, known, before)).toEqual({ usualInterval: 7, longestGap: 32 });
  });

  test('is what the file says where nothing is known, and blank where neither says anything', () => {
    const none = { ...inFile, days: [] };
    expect(joinRhythm(ofFile, inFile, {}, { salesFrom: '', salesUntil: '' })).toEqual({ usualInterval: 7, longestGap: 14 });
    expect(joinRhythm({}, none, {}, before)).toEqual({ usualInterval: null, longestGap: null });
    expect(joinRhythm({}, none, known, before)).toEqual({ usualInterval: 14, longestGap: 32 });
  });
});
