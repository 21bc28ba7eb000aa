// The page of the sample workbook: in its initial state, and with compared criteria and confirmed tiers.
import { boardOf } from '../../../sidebar/boardPage/Board';
import { composeBoardPage } from '../../../sidebar/boardPage/composeBoardPage';
import { pageText } from '../../../sidebar/printedPage/pageText';
import { comparisonMatrix } from '../../../src/model/comparisons/comparisonMatrix';
import { priorities } from '../../../src/model/comparisons/priorities';
import { rankAccounts } from '../../../src/model/tiers/rankAccounts';
import { sampleWorkbook, type OpenedWorkbook } from '../../setup/preparedWorkbook';

const pageOf = (workbook: OpenedWorkbook): string => {
  const data = workbook.ask('loadRankAccounts', {});
  return pageText(composeBoardPage(boardOf(data, workbook.ask('recordBoardPage', {}))));
};

/** Nearly consistent answers: two to one between each criterion and the next, at most eight to one. Their priorities become the weights. */
function compareCriteria(workbook: OpenedWorkbook): void {
  const { revision, criteria } = workbook.ask('loadRanking', {});
  const comparisons = criteria.flatMap((_, first) =>
    criteria.flatMap((__, second) => (second > first ? [{ first, second, ratio: 2 ** Math.min(second - first, 3) }] : [])),
  );
  const ids = criteria.map(({ id }) => id);
  const matrix = comparisonMatrix(
    ids,
    comparisons.map(({ first, second, ratio }) => ({ first: ids[first] ?? '', second: ids[second] ?? '', ratio })),
  );
  const weights = priorities(matrix.map((row) => row.map((ratio) => ratio ?? NaN)));
  const weighed = criteria.map((criterion, index) => ({ ...criterion, weight: Math.round((weights[index] ?? 0) * 1000) / 10 }));
  workbook.ask('saveCriteria', { revision, criteria: weighed, comparisons });
}

function confirmSuggested(workbook: OpenedWorkbook): void {
  const { revision, ranking } = workbook.ask('loadRankAccounts', {});
  const ranked = rankAccounts(ranking.candidates, ranking.criteria, ranking.settings);
  const decisions = ranked.flatMap(({ id, suggestedTier }) =>
    suggestedTier === null || suggestedTier === 'keyUnderReview'
      ? []
      : [{ account: id, tier: suggestedTier, why: '', approvedBy: '' }],
  );
  workbook.ask('confirmTiers', { revision, decisions, capacity: ranking.settings.capacity });
}

test('the first page says that it is the first; the next one shows what changed, who decided, and who is confirmed', () => {
  const workbook = sampleWorkbook();
  const first = pageOf(workbook);
  expect(first).toContain(
    'These five stay key unless Existing relationships’ weight rises from 15% to 37%, or another weight moves further.',
  );
  expect(first).toContain('Lumastre Optics (sample) · 5 · 7.70 · Key · close, 78% · 2%');
  expect(first).toMatch(
    /What to look at again: The score of .+ in .+: if it is a point off, the key accounts change in \d+ of 100 draws/,
  );
  expect(first).toContain('This is the first page of this workbook');

  workbook.ask('saveSettings', { changes: { me: 'Sara' } });
  compareCriteria(workbook);
  confirmSuggested(workbook);
  const second = pageOf(workbook);
  expect(second).toMatch(/Criteria and weights last changed on \d+ \w+ \d{4} by Sara\./);
  expect(second).toMatch(/the answers agree with each other \(consistency ratio 0\.0\d; up to 0\.10 is good\)/);
  expect(second).toMatch(/Tiers were decided on \d+ \w+ \d{4}\./);
  expect(second).toContain('Account · Rank · Score · Tier · How sure · Share of candidates’ revenue 2023–2025');
  expect(second).toMatch(/Compared with the page of \d+ \w+ \d{4}, \d\d:\d\d:/);
  expect(second).toMatch(/- Weight of Growth potential: 30% → \d\d%\./);
  expect(second).toContain('by Sara.');
});
