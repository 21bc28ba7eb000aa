// How sure each key account is: the column Stays key of the matrix agrees with the panel, wherever scores come from.
import { hundredths } from '../../../sidebar/robustness/describeRobustness';
import { judgeRobustness } from '../../../src/model/robustness/judgeRobustness';
import { sampleWorkbook, type OpenedWorkbook } from '../../setup/preparedWorkbook';
import { readTab } from '../../setup/readTab';

const inPanel = (workbook: OpenedWorkbook) => {
  const { candidates, criteria, settings } = workbook.ask('loadRanking', {});
  return judgeRobustness(candidates, criteria, settings).scored;
};

/** 100% and 0% only for all and none, as `hundredths` has it in panels and on pages. */
const shownPart = (part: number): number => (part > 0 && part < 1 ? Math.min(0.99, Math.max(0.01, part)) : part);

/** The shares in the tab, of accounts with a score, compared with those of the panel. */
function expectAgreement(workbook: OpenedWorkbook): void {
  const panel = inPanel(workbook).map(({ name, staysKeyInDoubt }) => [
    name,
    expect.closeTo(shownPart(staysKeyInDoubt), 9) as number,
  ]);
  const tab = readTab(workbook, 'Scoring Matrix').rows.map(({ account, staysKey }) => [account, staysKey]);
  expect(Object.fromEntries(tab.filter(([, share]) => share !== ''))).toEqual(Object.fromEntries(panel));
}

const feedFirst = (workbook: OpenedWorkbook, source: string, high: number) => {
  workbook.user((book) => void book.getSheetByName('Scoring Matrix')!.getRange('C5:C28').clearContent());
  const { revision, criteria } = workbook.ask('loadRanking', {});
  const fed = criteria.map((each, at) => (at === 0 ? { ...each, source, low: 0, high, middle: high / 4 } : each));
  return workbook.ask('saveCriteria', { revision, criteria: fed });
};

test('the sample: Lumastre is key in all weightings, but not with scores that are a point off', () => {
  const workbook = sampleWorkbook();
  const lumastre = inPanel(workbook).find(({ name }) => name.startsWith('Lumastre'));
  expect(lumastre?.staysKey).toBe(1);
  expect(lumastre?.staysKeyInDoubt).toBeCloseTo(0.79, 1);
  expect(lumastre?.firmness).toBe('close');
  expectAgreement(workbook);
});

test('the tab shows 99% and 1% where the board page does', () => {
  const workbook = sampleWorkbook();
  workbook.ask('saveSettings', { changes: { capacity: 8, keyFrom: 6, keepFrom: 5, watchFrom: 4 } });
  const isSoRounded = ({ staysKeyInDoubt: part }: { staysKeyInDoubt: number }) =>
    (part > 0.995 && part < 1) || (part > 0 && part < 0.005);
  const shown = workbook.user((book) => book.getSheetByName('Scoring Matrix')!.getRange('A5:N28').getDisplayValues());
  const scored = inPanel(workbook);
  expect(scored.filter(isSoRounded)).toHaveLength(3);
  for (const { name, staysKeyInDoubt } of scored)
    expect(shown.find(([account]) => account === name)).toContain(`${hundredths(staysKeyInDoubt)}%`);
});

test('scores fed from figures are certain, those fed from an estimate are not', () => {
  const workbook = sampleWorkbook();
  const fed = feedFirst(workbook, 'revenue3', 1_500_000);
  const [criterion] = fed.criteria;
  const doubtsOf = (ranking: typeof fed) => new Set(ranking.candidates.map(({ doubts }) => doubts[criterion!.id]));
  expect(doubtsOf(fed)).toEqual(new Set([0]));
  expectAgreement(workbook);
  const estimated = feedFirst(workbook, 'potential', 2_600_000);
  expect(doubtsOf(estimated)).toEqual(new Set([1]));
  expect(estimated.candidates.every(({ fed: by, scores }) => by[criterion!.id] === scores[criterion!.id])).toBe(true);
  expectAgreement(workbook);
});

test('a fed score typed over by hand is doubtful again', () => {
  const workbook = sampleWorkbook();
  feedFirst(workbook, 'revenue3', 1_500_000);
  workbook.user((book) => void book.getSheetByName('Scoring Matrix')!.getRange('C6').setValue(9));
  const { candidates, criteria } = workbook.ask('loadRanking', {});
  expect(candidates[1]?.doubts[criteria[0]!.id]).toBe(1);
  expectAgreement(workbook);
});

test('of scores given apart, each may be right, in the panel and in the tab', () => {
  const workbook = sampleWorkbook();
  const { criteria, candidates } = workbook.ask('loadRanking', {});
  const criterion = criteria[1]!.id;
  const give = (me: string, score: number) => {
    workbook.ask('saveSettings', { changes: { me, scoreTogether: true } });
    return workbook.ask('saveScores', { criterion, scores: candidates.map(({ id }) => ({ account: id, score, reason: '' })) });
  };
  give('Anna', 4);
  const { ranking } = give('Ben', 9);
  expect(ranking.candidates[0]).toMatchObject({ scores: { [criterion]: 6.5 }, doubts: { [criterion]: [4, 9] } });
  expectAgreement(workbook);
  workbook.ask('resolveScore', { criterion, account: candidates[0]!.id, score: 8, reason: 'Talked about it' });
  const after = workbook.ask('loadRanking', {});
  expect(after.candidates[0]).toMatchObject({ scores: { [criterion]: 8 }, doubts: { [criterion]: 1 } });
  expectAgreement(workbook);
});
