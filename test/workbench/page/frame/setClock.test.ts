import { setClock } from '../../../../workbench/page/frame/setClock';

const RealDate = Date;
const AHEAD = -10_000 * 86_400_000;

beforeAll(() => setClock(AHEAD));
afterAll(() => {
  globalThis.Date = RealDate;
});

const isThen = (instant: number) => Math.abs(instant - (RealDate.now() + AHEAD)) < 2000; // a date as text has whole seconds

test('the present is ahead by the given time, however a script reads it', () => {
  expect([isThen(Date.now()), isThen(new Date().getTime())]).toEqual([true, true]);
  expect(isThen(RealDate.parse(Date()))).toBe(true);
});

test('a given instant is unchanged', () => {
  expect(new Date('1998-01-05').toISOString()).toBe('1998-01-05T00:00:00.000Z');
  expect(new Date(0).getTime()).toBe(0);
  expect(Date.UTC(1998, 0, 5)).toBe(RealDate.UTC(1998, 0, 5));
});

test('a date is a Date', () => {
  expect(new Date() instanceof Date).toBe(true);
  expect(Object.prototype.toString.call(new Date())).toBe('[object Date]');
});
