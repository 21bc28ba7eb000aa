// History of an account that was renamed, and its language.
import { sampleWorkbook, type OpenedWorkbook } from '../../setup/preparedWorkbook';

/** Changes the weight of a criterion and the score of the first candidate. */
function scoreFirst(workbook: OpenedWorkbook): string {
  const { ranking } = workbook.ask('loadRankAccounts', {});
  const [{ id: account } = { id: '' }] = ranking.candidates;
  const criterion = ranking.criteria[0]!.id;
  workbook.ask('saveScores', { criterion, scores: [{ account, score: 1, reason: 'Lost the site' }] });
  return account;
}

test('finds the lines of an account under its earlier names', () => {
  const workbook = sampleWorkbook();
  const account = scoreFirst(workbook);
  workbook.user((book) => void book.getSheetByName('Accounts')!.getRange('A3').setValue('Once renamed'));
  workbook.ask('loadRankAccounts', {});
  workbook.user((book) => void book.getSheetByName('Accounts')!.getRange('A3').setValue('Twice renamed'));
  const { lines } = workbook.ask('loadHistory', { account });
  expect(lines.map(({ action }) => action)).toEqual(['Renamed', 'Renamed', 'Scored']);
  expect(lines[2]).toMatchObject({ why: 'Lost the site' });
});

test('finds the last change of criteria after the workbook changed its language', () => {
  const workbook = sampleWorkbook();
  const { revision, criteria } = workbook.ask('loadRanking', {});
  const [first, ...others] = criteria;
  workbook.ask('saveCriteria', { revision, criteria: [{ ...first!, weight: first!.weight + 5 }, ...others] });
  const changed = workbook.ask('loadRankAccounts', {}).criteriaChanged;
  expect(changed).not.toBeNull();
  workbook.ask('saveSettings', { changes: { language: 'fa' } });
  expect(workbook.ask('loadRankAccounts', {}).criteriaChanged).toEqual(changed);
});

test('settings are shown in words, in the workbook’s language', () => {
  const workbook = sampleWorkbook();
  const changes = () => workbook.ask('loadHistory', { account: null }).lines.map(({ from, to }) => [from, to]);
  workbook.ask('saveSettings', { changes: { smallTeam: true, weekStart: 'sunday', customerReviewEvery: 'monthly' } });
  expect(changes().slice(0, 3).sort()).toEqual([
    ['Monday', 'Sunday'],
    ['No', 'Yes'],
    ['Quarterly', 'Monthly'],
  ]);
  workbook.ask('saveSettings', { changes: { language: 'fa' } });
  expect(changes()[0]).toEqual(['انگلیسی', 'فارسی']);
  // Lines of before are in the new language too.
  expect(changes().slice(1, 4).sort()).toEqual([
    ['خیر', 'بله'],
    ['دوشنبه', 'یکشنبه'],
    ['سه‌ماهه', 'ماهانه'],
  ]);
  expect(workbook.ask('loadHistory', { account: null }).lines[1]?.action).toBe('تغییر تنظیمات');
});
