import { sampleWorkbook, type OpenedWorkbook } from '../../setup/preparedWorkbook';
import { whatMatters } from '../../setup/whatMatters';
import { without } from '../../setup/without';

const sort = (workbook: OpenedWorkbook, title: string, range: string, column: number) =>
  workbook.user((book, tab, cells, by) => void book.getSheetByName(tab)!.getRange(cells).sort(by), title, range, column);

test('whole rows can be sorted by any column: each account keeps its own scores', () => {
  const workbook = sampleWorkbook();
  const before = whatMatters(workbook);
  sort(workbook, 'Scoring Matrix', 'A5:Q40', 1);
  sort(workbook, 'Accounts', 'A3:U40', 8);
  sort(workbook, 'Criteria', 'A3:U40', 2);
  expect(workbook.ask('setUpWorkbook', {})).toMatchObject({ repaired: [], problems: [] });
  expect(whatMatters(workbook)).toEqual(before);
});

test('after sorting by score the best account is first', () => {
  const workbook = sampleWorkbook();
  const before = whatMatters(workbook);
  sort(workbook, 'Scoring Matrix', 'A5:Q28', 9);
  expect(whatMatters(workbook)).toEqual(before);
  expect(workbook.values('Scoring Matrix', 'I5:I9').flat()).toEqual([1, 2, 2, 4, 5]);
});

test('a table with only visible columns sorted is rejected, and set-up gives every name its own id back', () => {
  const workbook = sampleWorkbook();
  const before = whatMatters(workbook);
  sort(workbook, 'Accounts', 'A3:R26', 1);
  const sorted = workbook.host.save();
  for (const request of [workbook.request('loadRanking', {}), workbook.request('saveSettings', { changes: { kams: 2 } })]) {
    expect(request).toMatchObject({ ok: false, problems: [{ code: 'namesDisagree', values: { tab: 'Accounts' } }] });
  }
  expect(workbook.host.save()).toEqual(sorted);
  workbook.ask('setUpWorkbook', {});
  expect(whatMatters(workbook)).toEqual(before);
  expect(workbook.ask('loadRanking', {}).problems).toEqual([]);
});

test('set-up repairs a partly sorted table that also has a renamed account', () => {
  const workbook = sampleWorkbook();
  const before = whatMatters(workbook);
  sort(workbook, 'Accounts', 'A3:R26', 1);
  workbook.user((book) => void book.getSheetByName('Accounts')!.getRange('A3').setValue('Aquilonda Ltd'));
  expect(workbook.request('loadRanking', {})).toMatchObject({ ok: false });
  workbook.ask('setUpWorkbook', {});
  const after = whatMatters(workbook);
  expect(after.accounts['Aquilonda Ltd']).toMatchObject(
    without(before.accounts['Aquilonda Waterworks (sample)'], 'account', 'knownAs'),
  );
  expect(after.matrix['Aquilonda Ltd']?.['score']).toBe(7.1);
  expect(Object.keys(after.matrix)).toHaveLength(24);
});
