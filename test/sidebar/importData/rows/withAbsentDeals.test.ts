import { withAbsentDeals } from '../../../../sidebar/importData/rows/withAbsentDeals';
import { importFindings as english } from '../../../../src/text/en/importFindings';
import { importFindings as persian } from '../../../../src/text/fa/importFindings';

/** A deal of the workbook, in its words. */
const held = (
  name: string,
  { id = name, stage = 'Proposed', amount = 10 }: { id?: string; stage?: string; amount?: number | string } = {},
) => ({
  id: `row ${name}`,
  name,
  key: 'Alder',
  cells: { stage, amount, ...(id !== '' && { crmId: id }) },
});
/** A row of the file. */
const row = (name: string, id = name) => ({
  line: 2,
  account: 'Alder',
  name,
  values: { stage: 'proposed', ...(id !== '' && { crmId: id }) },
});
const choices = { stage: new Map(['won', 'lost', 'proposed'].map((stage) => [stage, stage])) };
const TODAY = '2026-11-30';
const judge = (rows: ReturnType<typeof row>[], present: ReturnType<typeof held>[], answers = {}) =>
  withAbsentDeals(rows, { present, choices, answers, today: TODAY });

test('open deals that a whole list lacks are named with their sum, and stay until the user says otherwise', () => {
  const { rows, findings } = judge([row('A'), row('B'), row('C')], [held('A'), held('B'), held('C'), held('D', { amount: 2.5 })]);
  expect(findings).toEqual([
    {
      code: 'absentDeals',
      values: { deals: 1, amount: 2.5, names: 'Alder: D', more: 0 },
      lines: [],
      questions: [{ key: '', count: 1, options: ['keep', 'lost'], answer: 'keep' }],
    },
  ]);
  expect(rows).toHaveLength(3);
});

test('they are lost from today on if the user says so', () => {
  const present = ['A', 'B', 'C', 'D', 'E', 'F'].map((name) => held(name, { id: '' }));
  const byName = judge(
    ['A', 'B', 'C', 'D', 'E'].map((name) => row(name, '')),
    present,
    { 'absentDeals:': 'lost' },
  );
  expect(byName.rows.slice(5)).toEqual([{ line: 3, account: 'Alder', name: 'F', values: { stage: 'lost', closedOn: TODAY } }]);
  const byId = judge([row('A'), row('B'), row('C')], [held('A'), held('B'), held('C'), held('D')], { 'absentDeals:': 'lost' });
  expect(byId.rows[3]).toEqual({ line: 3, account: 'Alder', name: 'D', values: { stage: 'lost', closedOn: TODAY, crmId: 'D' } });
});

test('an account that is in the name of its deal is named once', () => {
  const names = ['A', 'B', 'C', 'Alder - D'];
  expect(
    judge(
      names.slice(0, 3).map((name) => row(name)),
      names.map((name) => held(name)),
    ).findings[0]?.values['names'],
  ).toBe('Alder - D');
});

test('a renamed deal is there by its id', () => {
  expect(judge([row('New name', 'A')], [held('A')]).findings).toEqual([]);
});

test.each([
  ['a part of the deals', [row('A'), row('B')], [held('A'), held('B'), held('C')]],
  ['all of them', [row('A')], [held('A')]],
  ['new ones alone', [row('X')], [held('A')]],
  ['all but those that are closed', [row('A')], [held('A'), held('B', { stage: 'Won' }), held('C', { stage: 'lost' })]],
  ['all with an id', [row('A')], [held('A'), held('B', { id: '' })]],
])('a file with %s asks nothing', (_, rows, present) => {
  expect(judge(rows, present)).toEqual({ rows, findings: [] });
});

test('three of many are named, and a deal without an amount adds nothing', () => {
  const names = Array.from({ length: 20 }, (_, at) => `D${at}`);
  const { findings } = judge(
    names.slice(0, 16).map((name) => row(name)),
    names.map((name) => held(name, { amount: name === 'D19' ? '' : 10 })),
  );
  expect(findings[0]?.values).toEqual({ deals: 4, amount: 30, names: 'Alder: D16\nAlder: D17\nAlder: D18', more: 1 });
});

test('the sentence says what they may be', () => {
  expect(english.sentences.absentDeals({ deals: '2', amount: '25,000', names: 'A and B' })).toBe(
    '2 open deals of the workbook are not in this file, 25,000 in all: A and B. If the file has all deals, they were closed or deleted there.',
  );
  expect(english.sentences.absentDeals({ deals: '1', amount: '10', names: 'A' })).toBe(
    '1 open deal of the workbook is not in this file, 10 in all: A. If the file has all deals, it was closed or deleted there.',
  );
  expect(persian.sentences.absentDeals({ deals: '۲', amount: '۲۵٬۰۰۰', names: 'الف و ب' })).toBe(
    '۲ فرصت باز اینجا در این فایل نیست، در مجموع ۲۵٬۰۰۰: الف و ب. اگر فایل همه فرصت‌ها را دارد، آنجا بسته یا حذف شده‌اند.',
  );
});
