// Small workbooks for the trials: everything is in them, and each opens in a moment.
import type { OpenHostOptions } from '../setup/openHost';
import { preparedWorkbook, type OpenedWorkbook } from '../setup/preparedWorkbook';
import { GOAL, yearOf } from './acts';
import { importedPart } from '../setup/importedPart';
import { blankRecord } from '../../src/model/plan/blankRecord';

const ACCOUNTS = ['Alder', 'Birch', 'Cedar', 'Damson (sample)', 'Elm'];

function fill(workbook: OpenedWorkbook): void {
  workbook.ask('setUpWorkbook', {});
  trim(workbook);
  const rows = ACCOUNTS.map((account, at) => ({
    account,
    values: { revenue1: 10 * at, revenue2: 20 * at + 1, revenue3: 30 * at + 2, city: 'Graz' },
    categories: [{ category: 'Pumps', revenue1: null, revenue2: at + 1, revenue3: at + 2, revenueToDate: null }],
  }));
  workbook.ask('importAccounts', importedPart(rows as never, yearOf(workbook)));
  const { accounts } = workbook.ask('loadAccounts', {});
  workbook.ask('saveCandidates', { ids: accounts.slice(0, 4).map(({ id }) => id) });
  const { ranking } = workbook.ask('loadRankAccounts', {});
  for (const [at, { id: criterion }] of ranking.criteria.entries()) {
    const scores = ranking.candidates.slice(0, 3).map(({ id }, place) => ({ account: id, score: 9 - place - at, reason: '' }));
    workbook.ask('saveScores', { criterion, scores });
  }
  const { ranking: ranked, revision } = workbook.ask('loadRankAccounts', {});
  const [best] = ranked.candidates;
  const decisions = best ? [{ account: best.id, tier: 'key' as const, why: 'First', approvedBy: '' }] : [];
  workbook.ask('confirmTiers', { revision, decisions, capacity: 5 });
  const account = accounts[0]?.id ?? '';
  workbook.ask('savePlan', {
    account,
    changes: [
      { table: 'goals', id: null, was: {}, is: { ...blankRecord('goals'), ...GOAL } },
      { table: 'swot', id: null, was: {}, is: { ...blankRecord('swot'), entry: 'Fast growth', kind: 'strength' } },
      { table: 'swot', id: null, was: {}, is: { ...blankRecord('swot'), entry: 'Slow delivery', kind: 'weakness' } },
      { table: 'stakeholders', id: null, was: {}, is: { ...blankRecord('stakeholders'), name: 'Ada' } },
    ] as never,
  });
  trim(workbook);
}

/** Formulas over many rows take time in every trial. */
function trim({ user }: OpenedWorkbook): void {
  user((book) =>
    book.getSheets().forEach((sheet) => {
      if (sheet.getMaxRows() > 16 && sheet.getLastRow() < 14) sheet.deleteRows(17, sheet.getMaxRows() - 16);
      else if (sheet.getMaxRows() > 60) sheet.deleteRows(61, sheet.getMaxRows() - 60);
    }),
  );
}

export const WORKBOOKS: Readonly<Record<string, (options?: OpenHostOptions) => OpenedWorkbook>> = {
  english: preparedWorkbook('soak english', fill),
  persian: preparedWorkbook('soak persian', fill, { locale: 'fa' }),
  fresh: preparedWorkbook('soak fresh', (workbook) => {
    workbook.ask('setUpWorkbook', {});
    trim(workbook);
  }),
  pages: preparedWorkbook('soak pages', (workbook) => {
    fill(workbook);
    const { accounts } = workbook.ask('loadAccounts', {});
    workbook.ask('writeDashboard', {});
    workbook.ask('writePlanPage', { account: accounts[0]?.id ?? '' });
    // What the pages say is out of date, and other charts are due.
    const { ranking, revision } = workbook.ask('loadRankAccounts', {});
    const decisions = ranking.candidates
      .slice(1, 3)
      .map(({ id }) => ({ account: id, tier: 'key' as const, why: 'Good', approvedBy: '' }));
    workbook.ask('confirmTiers', { revision, decisions, capacity: 7 });
  }),
  blank: preparedWorkbook('soak blank', () => undefined),
};
