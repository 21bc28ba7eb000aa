import fc from 'fast-check';
import { judgeRepeatedDeals, type DealRow } from '../../../../src/model/imports/findings/judgeRepeatedDeals';

const row = (line: number, more: Partial<DealRow> = {}): DealRow => {
  const deal = { line, id: 'D1', account: 'Alder', name: 'Pump', product: '', amount: 100, currency: null, ...more };
  return { cells: [deal.id, deal.account, deal.name, deal.product, String(deal.amount)], ...deal };
};
const judge = (rows: DealRow[], answers = {}) => judgeRepeatedDeals(rows, { hasNames: true, answers });

test('a row that is there twice with its id counts once, and the repeat is counted', () => {
  const { kept, findings } = judge([row(2), row(3, { id: 'D2' }), row(4)]);
  expect(kept).toEqual([
    { at: 1, isIdShared: false },
    { at: 2, isIdShared: false },
  ]);
  expect(findings).toEqual([{ code: 'sameDeals', values: { rows: 1 }, lines: [2], questions: [] }]);
});

test('of two states of a deal the last row counts, and amounts that differ are asked about', () => {
  const rows = [row(2), row(3, { amount: 250 }), row(4, { amount: 250 })];
  const { kept, findings } = judge(rows);
  expect(kept).toEqual([{ at: 2, isIdShared: false }]);
  expect(findings).toMatchObject([
    { code: 'sameDeals', values: { rows: 1 } },
    {
      code: 'repeatedDeals',
      values: { deals: 1, example: 'Pump', one: 100, other: 250, answer: 'last' },
      lines: [2, 4],
      questions: [{ key: 'Pump (D1)', answer: 'last', options: ['last', 'add', 'apart'], amounts: { last: 250, add: 350 } }],
    },
  ]);
  const answers = (answer: string) => ({ 'repeatedDeals:Pump (D1)': answer });
  expect(judge(rows, answers('add')).kept).toEqual([{ at: 2, isIdShared: false, amount: 350 }]);
  expect(judge(rows, answers('apart')).kept).toEqual([
    { at: 0, isIdShared: true },
    { at: 2, isIdShared: true },
  ]);
});

test('another state without another amount is named, and nothing is asked', () => {
  const { kept, findings } = judge([row(2), row(3, { name: 'Pump station' })]);
  expect(kept).toEqual([{ at: 1, isIdShared: false }]);
  expect(findings).toEqual([
    { code: 'repeatedDeals', values: { deals: 1, example: 'Pump station', answer: 'last' }, lines: [2, 3], questions: [] },
  ]);
});

test('the products of a deal add up', () => {
  const { kept } = judge([row(2, { product: 'Valve' }), row(3, { product: 'Seal', amount: 20.5 })]);
  expect(kept).toEqual([{ at: 1, isIdShared: false, amount: 120.5 }]);
});

test('amounts in two currencies are not added up', () => {
  const [finding] = judge([row(2, { currency: 'EUR' }), row(3, { currency: 'USD', amount: 7 })]).findings;
  expect(finding?.questions[0]?.options).toEqual(['last', 'apart']);
});

test('an id of rows of other customers with other names is not that of a deal', () => {
  const { kept, findings } = judge([row(2), row(3, { account: 'Birch', name: 'Boiler' })]);
  expect(kept.map(({ isIdShared }) => isIdShared)).toEqual([true, true]);
  expect(findings).toMatchObject([{ code: 'repeatedDeals', values: { answer: 'apart' }, questions: [{ answer: 'apart' }] }]);
});

test('an id of customers is on all their deals, which stay different deals', () => {
  const three = [row(2), row(3, { name: 'Boiler', amount: 5 }), row(4, { name: 'Valve', amount: 7 })];
  const two = [row(5, { id: 'D2', name: 'Seal' }), row(6, { id: 'D2', name: 'Ring', amount: 9 })];
  expect(judge(three).kept).toHaveLength(3);
  expect(judge([...three, ...two]).kept).toHaveLength(5);
  expect(judge(two).kept).toEqual([{ at: 1, isIdShared: false }]);
});

test('equal rows without an id are asked about', () => {
  const rows = [row(2, { id: '' }), row(3, { id: '' })];
  expect(judge(rows)).toMatchObject({
    kept: [{ at: 0 }],
    findings: [{ code: 'duplicateLines', questions: [{ answer: 'once' }] }],
  });
  expect(judge(rows, { 'duplicateLines:': 'each' }).kept).toHaveLength(2);
});

test('no id counts twice, whatever the rows are', () => {
  const anyRow = fc.record({
    id: fc.constantFrom('', 'D1', 'D2'),
    name: fc.constantFrom('A', 'B'),
    amount: fc.constantFrom(1, 2, null),
  });
  fc.assert(
    fc.property(fc.array(anyRow, { maxLength: 12 }), (rows) => {
      const deals = rows.map((each, at) => row(at + 2, each));
      const { kept } = judge(deals);
      const idOf = (at: number): string => deals[at]?.id ?? '';
      const own = kept.flatMap(({ at, isIdShared }) => (isIdShared || idOf(at) === '' ? [] : [idOf(at)]));
      const shared = kept.flatMap(({ at, isIdShared }) => (isIdShared ? [idOf(at)] : []));
      expect(own).toHaveLength(new Set(own).size);
      expect(own.filter((id) => shared.includes(id))).toEqual([]);
      expect(new Set(kept.map(({ at }) => idOf(at)))).toEqual(new Set(deals.map(({ id }) => id)));
    }),
    { seed: 11 },
  );
});
