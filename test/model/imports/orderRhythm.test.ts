import { joinRhythm } from '../../../src/model/imports/orderRhythm';

const known = { firstOrder: '2023-01-05', lastOrder: '2026-01-20', usualInterval: 14, longestGap: 32 };
const before = { salesFrom: '2023-01-02', salesUntil: '2026-01-31' };
const ofFile = { firstOrder: '2026-02-05', lastOrder: '2026-03-20', usualInterval: 7, longestGap: 9 };
const inFile = { salesFrom: '2026-02-02', salesUntil: '2026-03-31' };

describe('how often is ordered', () => {
  test('is what years of sales say: two months make no gap shorter, and nothing more usual', () => {
    expect(joinRhythm(ofFile, inFile, known, before)).toEqual({ usualInterval: 14, longestGap: 32 });
  });

  test('is said anew by a file of all the known days', () => {
    const all = { salesFrom: '2023-01-02', salesUntil: '2026-03-31' };
    expect(joinRhythm(ofFile, all, known, before)).toEqual({ usualInterval: 7, longestGap: 9 });
    expect(joinRhythm(ofFile, { ...all, salesUntil: '2025-12-31' }, known, before)).toMatchObject({ longestGap: 32 });
  });

  test('has the gap between the known orders and those of a file that follows them', () => {
    const late = { ...ofFile, firstOrder: '2026-03-10' };
    expect(joinRhythm(late, inFile, known, before).longestGap).toBe(49);
    // Days are missing between, with or without an order.
    expect(joinRhythm(late, { ...inFile, salesFrom: '2026-03-02' }, known, before).longestGap).toBe(32);
  });

  test('is usual as in a file of a year or more, but a longer gap stays', () => {
    const aYear = { salesFrom: '2025-02-01', salesUntil: '2026-01-31' };
    expect(joinRhythm(ofFile, aYear, known, before)).toEqual({ usualInterval: 7, longestGap: 32 });
  });

  test('is what the file says where nothing is known, and blank where neither says anything', () => {
    expect(joinRhythm(ofFile, inFile, {}, { salesFrom: '', salesUntil: '' })).toEqual({ usualInterval: 7, longestGap: 9 });
    expect(joinRhythm({}, inFile, {}, before)).toEqual({ usualInterval: null, longestGap: null });
    expect(joinRhythm({}, inFile, known, before)).toEqual({ usualInterval: 14, longestGap: 32 });
  });
});
