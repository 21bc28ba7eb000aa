// Set up workbook, in English.
import { count, list, number } from './figures';

export const setUp = {
  waiting: 'Setting up the tabs…',
  created: (titles: readonly string[]) => `Created: ${list(titles)}.`,
  repaired: (things: readonly string[]) => `Put back: ${list(things)}.`,
  inPlace: 'Everything is in place.',
  counts: (accounts: number, candidates: number) =>
    accounts === 0
      ? 'No accounts yet.'
      : `${count(accounts, 'account')}, and ${count(candidates, 'candidate')} in Scoring Matrix.`,
  restoreTabs: 'Restore what can be restored',
  restoreHint:
    'Criteria and settings come back as they were last saved. Scoring Matrix comes back with the tiers and scores of the last confirmation and what was scored since; Accounts with names only.',
  path: 'To the first board page',
  step: (panel: string, part: string) => `${panel} ▸ ${part}`,
  importHint: 'Bring in your customers or sales from a file. You can also type names into Scoring Matrix.',
  criteriaHint: 'Decide what makes an account a key account, and how much each point weighs.',
  scored: (scored: number, all: number) =>
    all === 0
      ? 'Score the candidates, one criterion at a time.'
      : `${number(scored)} of ${count(all, 'candidate')} fully scored.`,
  decideHint: 'The add-on suggests who is key. You decide.',
  boardHint: 'Who is key, why, and how firm that is, on one page.',
  prepare: 'To prepare',
  sample: 'Sample data',
  sampleHint: 'Made-up accounts, each named “(sample)”, to try everything out. You can remove them at any time.',
  samplePresent: 'The workbook has sample accounts.',
  onlySample: 'These accounts are made up, so that you can look around.',
  startOwn: 'Start with my own data',
  loadSample: 'Load sample data',
  loadingSample: 'Loading the sample…',
  samplePlansHint:
    'See a plan, its team and a year of reviews: three accounts, of which one rises, one stays as it is and one falls.',
  loadSamplePlans: 'Load sample plans and reviews',
  loadingSamplePlans: 'Writing plans and reviews. This can take a minute…',
  samplePlansPresent: 'Three of them have a plan and a year of reviews. Look at them here:',
  removeSample: 'Remove sample data',
  removingSample: 'Removing the sample…',
  confirmRemoval:
    'All sample accounts go, with everything recorded of them: scores, plans and reviews, your own entries among them. Your own accounts stay. The file keeps its name: change it at the top of the window.',
};

export type SetUpText = typeof setUp;
