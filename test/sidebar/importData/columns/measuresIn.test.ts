import { foldName } from '../../../../src/model/names/foldName';
import { measuresIn } from '../../../../sidebar/importData/columns/measuresIn';

test('revenue beside a cost or a budget counts, and the others are left out', () => {
  expect(measuresIn(['Revenue', 'Cost', 'Revenue'])).toEqual({ count: ['revenue'], leaveOut: ['cost'], negative: [] });
  expect(measuresIn(['Net sales', 'DB %'])).toEqual({ count: ['netsales'], leaveOut: ['db%'], negative: [] });
});

test('beside net revenue, plain revenue is before returns and does not count once more', () => {
  expect(measuresIn(['Sales', 'Returns', 'Net sales'])).toEqual({
    count: ['netsales'],
    leaveOut: ['returns', 'sales'],
    negative: [],
  });
  expect(measuresIn(['Umsatz', 'Umsatz netto'])?.count).toEqual(['umsatznetto']);
  expect(measuresIn(['فروش', 'برگشتی', 'خالص'])?.count).toEqual(['خالص']);
});

test.each([
  ['Sales', 'Returns'],
  ['Umsatz', 'Retouren'],
  ['Ventes', 'Avoirs'],
  ['فروش', 'برگشت از فروش'],
])('beside %s, %s are taken off, also beside a cost', (sales, returns) => {
  const [ours, back] = [foldName(sales), foldName(returns)];
  expect(measuresIn([sales, returns])).toEqual({ count: [ours], leaveOut: [], negative: [back] });
  expect(measuresIn([sales, returns, 'Cost'])).toEqual({ count: [ours], leaveOut: ['cost'], negative: [back] });
});

test('net revenue has its returns taken off', () => {
  expect(measuresIn(['Net sales', 'Returns'])).toEqual({ count: ['netsales'], leaveOut: ['returns'], negative: [] });
});

test.each([[['Revenue']], [['Cost', 'Budget']], [['Revenue', 'Cost', 'Bolts']], [[]]])('%j are not measures', (cells) => {
  expect(measuresIn(cells)).toBeNull();
});
