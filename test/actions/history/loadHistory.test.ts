// What History tells of an account that has another name now, and in which words.
import { sampleWorkbook, type OpenedWorkbook } from '../../setup/preparedWorkbook';

/** Gives a criterion another weight and the first candidate another score. */
function scoreFirst(workbook: OpenedWorkbook): string {
  const { ranking } = workbook.ask('loadRankAccounts', {});
  const [{ id: account } = { id: '' }] = ranking.candidates;
  const criterion = ranking.criteria[0]!.id;
  workbook.ask('saveScores', { criterion, scores: [{ account, score: 1, reason: 'Lost the site' }] });
  return account;
}

test('an account’s lines are found under the names that it had before', () => {
  const workbook = sampleWorkbook();
  const account = scoreFirst(workbook);
  workbook.user((book) => void book.getSheetByName('Accounts')!.getRange('A3').setValue('Once renamed'));
  workbook.ask('loadRankAccounts', {});
  workbook.user((book) => void book.getSheetByName('Accounts')!.getRange('A3').setValue('Twice renamed'));
  const { lines } = workbook.ask('loadHistory', { account });
  expect(lines.map(({ action }) => action)).toEqual(['Renamed', 'Renamed', 'Scored']);
  expect(lines[2]).toMatchObject({ why: 'Lost the site' });
});

test('the last change of criteria is found after the workbook moved to another language', () => {
  const workbook = sampleWorkbook();
  const { revision, criteria } = workbook.ask('loadRanking', {});
  const [first, ...others] = criteria;
  workbook.ask('saveCriteria', { revision, criteria: [{ ...first!, weight: first!.weight + 5 }, ...others] });
  const changed = workbook.ask('loadRankAccounts', {}).criteriaChanged;
  expect(changed).not.toBeNull();
  workbook.ask('saveSettings', { changes: { language: 'fa' } });
  expect(workbook.ask('loadRankAccounts', {}).criteriaChanged).toEqual(changed);
});

test('settings stand in words, in the workbook’s language', () => {
  const workbook = sampleWorkbook();
  const told = () => workbook.ask('loadHistory', { account: null }).lines.map(({ from, to }) => [from, to]);
  workbook.ask('saveSettings', { changes: { smallTeam: true, weekStart: 'sunday', customerReviewEvery: 'monthly' } });
  expect(told().slice(0, 3).sort()).toEqual([
    ['Monday', 'Sunday'],
    ['No', 'Yes'],
    ['Quarterly', 'Monthly'],
  ]);
  workbook.ask('saveSettings', { changes: { language: 'fa' } });
  expect(told()[0]).toEqual(['انگلیسی', 'فارسی']);
});
