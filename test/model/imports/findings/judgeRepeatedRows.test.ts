import { judgeRepeatedRows, type CustomerRow } from '../../../../src/model/imports/findings/judgeRepeatedRows';

const judge = (rows: readonly Partial<CustomerRow>[], answers = {}) =>
  judgeRepeatedRows(
    rows.map((row, at) => ({
      line: at + 2,
      account: 'Alder',
      written: 'Alder',
      crmId: '',
      writtenId: '',
      part: '',
      revenue: {},
      cost: {},
      ...row,
    })),
    answers,
  );
const [ONE, OTHER] = [{ revenue: { 2025: 100 } }, { revenue: { 2025: 120 } }];

test('of two rows that differ in a figure alone the last one counts, and the user can decide otherwise', () => {
  const question = { key: 'Alder', count: 2, options: ['add', 'last', 'apart'], amounts: { add: 220, last: 120 } };
  expect(judge([ONE, OTHER])).toEqual({
    finding: {
      code: 'repeatedRows',
      values: { customers: 1, example: 'Alder', year: 2025, one: 100, other: 120 },
      lines: [2, 3],
      questions: [{ ...question, answer: 'last' }],
    },
    repeated: [{ rows: [0, 1], treatment: 'last' }],
  });
  expect(judge([ONE, OTHER], { 'repeatedRows:Alder': 'apart' }).repeated).toEqual([{ rows: [0, 1], treatment: 'apart' }]);
});

test.each<[string, Partial<CustomerRow>, Partial<CustomerRow>]>([
  ['spell the customer differently', { written: 'Alder' }, { written: 'Alder Ltd' }],
  ['have ids of their own', { writtenId: '7' }, { writtenId: '9' }],
  ['are of two cities', { part: 'Graz' }, { part: 'Wien' }],
])('rows that %s add up', (_, one, other) => {
  expect(
    judge([
      { ...ONE, ...one },
      { ...OTHER, ...other },
    ]).repeated,
  ).toEqual([{ rows: [0, 1], treatment: 'add' }]);
});

test.each<[string, Partial<CustomerRow>, Partial<CustomerRow>]>([
  ['case of the name', { written: 'Alder' }, { written: 'ALDER' }],
  ['case of the part', { part: 'Graz' }, { part: 'GRAZ' }],
  ['lack of an id', { writtenId: '7' }, { writtenId: '' }],
  ['lack of a part', { part: 'Graz' }, { part: '' }],
])('rows that differ in the %s are two states of one', (_, one, other) => {
  expect(
    judge([
      { ...ONE, ...one },
      { ...OTHER, ...other },
    ]).repeated,
  ).toEqual([{ rows: [0, 1], treatment: 'last' }]);
});

test('rows without a figure that differs are nothing to ask about', () => {
  const nothing = { finding: null, repeated: [] };
  expect(judge([])).toEqual(nothing);
  expect(judge([ONE])).toEqual(nothing);
  expect(judge([ONE, ONE])).toEqual(nothing);
  expect(judge([ONE, { revenue: { 2024: 90 } }, { cost: { 2025: 60 } }])).toEqual(nothing);
  expect(judge([ONE, { ...OTHER, account: 'Birch', written: 'Birch' }])).toEqual(nothing);
});

test('the question is about the last year with figures that differ, of revenue or of cost', () => {
  const of = (revenue: CustomerRow['revenue'], cost: CustomerRow['cost'] = {}) => ({ revenue, cost });
  expect(judge([of({ 2024: 1, 2025: 2 }), of({ 2024: 3, 2025: 2 })]).finding?.values).toMatchObject({
    year: 2024,
    one: 1,
    other: 3,
  });
  expect(judge([of({ 2024: 1 }, { 2025: 5 }), of({ 2024: 3 }, { 2025: 6 })]).finding?.values).toMatchObject({
    year: 2025,
    one: 5,
    other: 6,
  });
  expect(judge([of({ 2025: 1 }, { 2024: 5 }), of({ 2025: 3 }, { 2024: 6 })]).finding?.values).toMatchObject({
    year: 2025,
    one: 1,
    other: 3,
  });
});

test('neither a row that repeats the first figure nor one without a figure hides that another row differs', () => {
  const { finding } = judge([ONE, {}, ONE, OTHER]);
  expect(finding?.values).toMatchObject({ one: 100, other: 120 });
  expect(finding?.questions[0]).toMatchObject({ count: 4, amounts: { add: 320, last: 120 } });
});

test('rows of one customer belong together by id, however far apart they are', () => {
  const rows = [
    { ...ONE, crmId: '7', writtenId: '7', written: 'Alder' },
    { ...ONE, account: 'Birch', written: 'Birch' },
    { ...OTHER, account: 'Alder North', crmId: '7', writtenId: '7', written: 'Alder North' },
    { ...OTHER, account: 'Birch', written: 'Birch' },
  ];
  const { finding, repeated } = judge(rows);
  expect(repeated).toEqual([
    { rows: [0, 2], treatment: 'add' },
    { rows: [1, 3], treatment: 'last' },
  ]);
  expect(finding).toMatchObject({ values: { customers: 2 }, lines: [2, 3, 4, 5] });
  expect(finding?.questions.map(({ key }) => key)).toEqual(['Alder + Alder North', 'Birch']);
  expect(judge(rows.slice(1).filter(({ written }) => written !== 'Alder')).finding?.values['example']).toBe('Birch');
  expect(judge([{ ...ONE, account: 'Cedar', written: 'Cedar' }, ONE, OTHER]).finding?.values['example']).toBe('Alder');
});

test('no user decides on more than 50 customers, and 20 rows are named', () => {
  const rows = Array.from({ length: 120 }, (_, at) => {
    const name = `Customer ${at % 60}`;
    return { ...(at < 60 ? ONE : OTHER), account: name, written: name };
  });
  const { finding, repeated } = judge(rows);
  expect(repeated).toHaveLength(60);
  expect(finding?.values['customers']).toBe(60);
  expect(finding?.questions).toHaveLength(50);
  expect(finding?.lines).toEqual(Array.from({ length: 20 }, (_, at) => at + 2));
});
