import { completeLines } from '../../../../src/model/imports/sales/completeLines';
import type { SalesLine } from '../../../../src/model/imports/sales/SalesLine';

const line = (given: Partial<SalesLine>): SalesLine => ({ account: '', date: '', ...given }) as SalesLine;
const complete = (...lines: Partial<SalesLine>[]) =>
  completeLines(lines.map(line)).map(({ account, crmId, date }) => [account, crmId ?? '', date]);

test('the other lines of an order get the customer and the day of its first line, wherever they are', () => {
  const first = { orderId: '7', account: 'Alder', crmId: 'C1', date: '2026-01-05' };
  expect(complete(first, { orderId: '8', account: 'Birch', date: '2026-01-06' }, { orderId: ' 7 ' }, { orderId: '8' })).toEqual([
    ['Alder', 'C1', '2026-01-05'],
    ['Birch', '', '2026-01-06'],
    ['Alder', 'C1', '2026-01-05'],
    ['Birch', '', '2026-01-06'],
  ]);
});

test('what a line has of its own stays', () => {
  const first = { orderId: '7', account: 'Alder', crmId: 'C1', date: '2026-01-05' };
  expect(complete(first, { orderId: '7', account: 'Birch' }, { orderId: '7', date: '2026-02-01' })).toEqual([
    ['Alder', 'C1', '2026-01-05'],
    ['Birch', '', '2026-01-05'],
    ['Alder', 'C1', '2026-02-01'],
  ]);
  expect(complete(first, { orderId: '7', crmId: 'C2' }, { orderId: '7', account: ' ', crmId: ' ', date: ' ' })).toEqual([
    ['Alder', 'C1', '2026-01-05'],
    ['', 'C2', '2026-01-05'],
    ['Alder', 'C1', '2026-01-05'],
  ]);
});

test('lines without an order number, and complete ones, are the lines that were given', () => {
  const lines = [{ account: 'Alder', date: '2026-01-05' }, {}, { orderId: ' ' }, { orderId: ' ' }].map(line);
  expect(completeLines(lines)).toEqual(lines);
  const whole = [1, 2].map(() => line({ orderId: '7', account: 'Alder', date: '2026-01-05' }));
  expect(completeLines(whole).every((each, at) => each === whole[at])).toBe(true);
});

test('lines with words and an amount, and nothing of an order, are of the order above them', () => {
  const lines = [
    line({ orderId: '7', account: 'Alder', date: '2026-01-05', amount: '10' }),
    line({ amount: '5' }),
    line({ amount: '15' }),
    line({ amount: ' ' }),
    line({ account: 'Cedar', amount: '1' }),
    line({ amount: '2' }),
  ];
  const accounts = (hasText: (at: number) => boolean) => completeLines(lines, hasText).map(({ account }) => account);
  expect(accounts((at) => at !== 2)).toEqual(['Alder', 'Alder', '', '', 'Cedar', '']);
  expect(accounts(() => false)).toEqual(['Alder', '', '', '', 'Cedar', '']);
});
