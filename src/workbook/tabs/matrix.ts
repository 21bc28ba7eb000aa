// The scoring matrix: one row a candidate, one column a criterion, and over the headers the weights and the tier settings.
import type { Places } from '../Places';
import { runsOf } from '../runsOf';
import { CRITERION_PREFIX, IDENTITY, type Column, type Tab } from '../Tab';

const score = (at: Places, header: string): string => {
  const runs = criteriaRuns(at);
  if (runs.length === 0) return '';
  const scores = stacked(runs.map(({ first, last }) => at.block(first, last)));
  const weights = stacked(runs.map(({ first, last }) => at.settings(first, last)));
  return `=KAM_SCORE(${scores};${weights};"${header}")`;
};

/** The criteria's columns from left to right, in runs with no column of our own between, which would make the score count itself. */
function criteriaRuns(at: Places): { first: string; last: string }[] {
  const walls = OWN_FIGURES.filter((column) => at.has(column)).map((column) => at.index(column));
  const isCut = (before: string, criterion: string): boolean =>
    walls.some((wall) => at.index(before) < wall && wall < at.index(criterion));
  return runsOf(at.starting(CRITERION_PREFIX), (before, criterion) => !isCut(before, criterion)).map((run) => ({
    first: run[0] as string,
    last: run[run.length - 1] as string,
  }));
}

const OWN_FIGURES = ['score', 'rank', 'suggestedTier', 'note'];
const stacked = (ranges: readonly string[]): string => (ranges.length > 1 ? `HSTACK(${ranges.join(';')})` : (ranges[0] ?? ''));

const rank = (at: Places, header: string): string => `=KAM_RANK(${at.fromHeader('score')};"${header}")`;

const suggestedTier = (at: Places, header: string): string =>
  `=KAM_TIER(${[
    at.fromHeader('score'),
    at.setting(TIER_SETTINGS.capacity),
    at.setting(TIER_SETTINGS.keyFrom),
    at.setting(TIER_SETTINGS.watchFrom),
    at.setting(TIER_SETTINGS.keepFrom),
    at.fromHeader('tier'),
    `${at.cell('tier', 1, 'lists')}:${at.cell('tier', 4, 'lists').replace(/^.*!/, '')}`,
    `"${header}"`,
  ].join(';')})`;

export const matrix: Tab = {
  key: 'matrix',
  headerRow: 4,
  hidden: false,
  name: 'account',
  columns: [
    { key: 'account', role: 'input', width: 195, format: '@' },
    { key: 'tier', role: 'stamp', width: 110, format: '@', rule: { kind: 'list', list: 'tier', without: ['keyUnderReview'] } },
    // The criteria's columns stand here: matrixColumns() puts them in.
    { key: 'score', role: 'computed', width: 94, format: '0.00', formula: score },
    { key: 'rank', role: 'computed', width: 66, format: '0', formula: rank },
    { key: 'suggestedTier', role: 'computed', width: 125, format: '@', formula: suggestedTier },
    { key: 'note', role: 'input', width: 300, format: '@' },
    ...IDENTITY,
  ],
};

/** The column of one criterion; its header and weight are formulas that look the criterion up by its id. */
export const criterionColumn = (id: string): Column => ({
  key: CRITERION_PREFIX + id,
  role: 'input',
  width: 94,
  format: 'General',
  rule: { kind: 'score' },
});

/** The score last fed from data for a criterion, beside which a score set by hand can be told. */
export const fedColumn = (id: string): Column => ({
  key: FED_PREFIX + id,
  role: 'stamp',
  width: 80,
  format: 'General',
  hidden: true,
});
export const FED_PREFIX = 'fed:';

/** The matrix's columns as they are meant to stand: one a criterion after the confirmed tier, the scores last fed before the ids. */
export function matrixColumns(criterionIds: readonly string[]): Column[] {
  const score = matrix.columns.findIndex((column) => column.key === 'score');
  const id = matrix.columns.findIndex((column) => column.key === 'id');
  return [
    ...matrix.columns.slice(0, score),
    ...criterionIds.map(criterionColumn),
    ...matrix.columns.slice(score, id),
    ...criterionIds.map(fedColumn),
    ...matrix.columns.slice(id),
  ];
}

/** The cells over the headers that carry a tier setting each, by the column they stand in. */
export const TIER_SETTINGS = { keyFrom: 'score', capacity: 'rank', keepFrom: 'suggestedTier', watchFrom: 'note' } as const;
export type TierSetting = keyof typeof TIER_SETTINGS;

/** The weight cell and the header cell of a criterion's column. `name` is its last known name, shown if its row in Criteria is gone. */
export const weightFormula = (at: Places, id: string): string =>
  `=IFERROR(SUMIF(${at.records('id', 'criteria')};"${id}";${at.records('weight', 'criteria')})/SUM(${at.records('weight', 'criteria')});0)`;
export const criterionHeaderFormula = (at: Places, id: string, name: string): string =>
  `=IFERROR(INDEX(${at.records('criterion', 'criteria')};MATCH("${id}";${at.records('id', 'criteria')};0));"${name.replace(/"/g, '""')}")`;
