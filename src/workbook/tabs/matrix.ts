// The scoring matrix: a row per candidate, a column per criterion, and over the headers the weights and the tier settings.
import { computedColumn } from '../fieldColumn';
import { hidden, inputColumn, optional, stampColumn } from '../columns';
import { fillTemplate, quoted } from '../fillTemplate';
import type { Places } from '../Places';
import { runsOf } from '../runsOf';
import type { WorkbookText } from '../words';
import { CRITERION_PREFIX, IDENTITY, SEEN, type Column, type Tab } from '../Tab';
import { SCORE_FORMAT } from '../numberFormats';

/** What KAM_SCORE gives, as a native formula: it is there at once, while a custom function shows "Loading…" for seconds. */
const score = (at: Places, header: string, text: WorkbookText): string => {
  const ranges = scoreRanges(at);
  if (!ranges) return '';
  // MMULT adds up each row. `used` is the column of weights, `one` the same with 1 for each criterion in use.
  const steps = [
    `scores;${ranges.scores};weights;${ranges.weights}`,
    `used;TRANSPOSE(IF(weights>0;weights;0));one;SIGN(used)`,
    `filled;IF(ISERROR(scores);1;IF(scores="";0;1))`,
    `valid;IF(ISNUMBER(scores);IF((scores>=1-10^-9)*(scores<=10+10^-9)>0;1;0);0)`,
    `scored;MMULT(valid;one)`,
  ];
  const isWrong = 'SUM(used)*(SUM(IF(ISNUMBER(weights);IF(weights<0;1;0);IF(weights="";0;1)))=0)=0';
  const score = 'ROUND(MMULT(IF(valid>0;scores;0);used)/SUM(used);10)';
  const incomplete = `IF(scored=SUM(one);${score};${fillTemplate(text.scoresOf, { scored: 'scored', all: 'SUM(one)' })})`;
  const named = `IF(MMULT(filled;one)>scored;${quoted(text.notAScore)};${incomplete})`;
  const account = `IF(MMULT(filled;used*0+1)=0;"";IF(${at.column('account')}="";${quoted(text.noName)};${named}))`;
  return `=ARRAYFORMULA(LET(${steps.join(';')};IF(${isWrong};NA();IF(${isHeader(at)};"${header}";${account}))))`;
};

const isHeader = (at: Places): string => `ROW(${at.column('account')})=ROW(${at.cell('account')})`;

/**
 * The share of draws in which the account is key: each weight moved by up to a fifth of itself, each score by its doubt. 100% and 0% appear
 * only for all and none, as on the pages.
 */
const staysKey = (at: Places, header: string): string => {
  const ranges = scoreRanges(at);
  const line = `${at.setting(TIER_SETTINGS.capacity)};1/5;${at.setting(TIER_SETTINGS.keyFrom)}`;
  if (!ranges) return '';
  const groups = at.has('group', 'matrix') ? `;${at.column('group')}` : '';
  const doubt = doubts(at, ranges.scores) ?? '1';
  const drawn = `KAM_STABILITY(${ranges.named};${ranges.weights};${line};"${header}";${doubt}${groups})`;
  return `=ARRAYFORMULA(LET(part;${drawn};IF((part>99%)*(part<1);99%;IF((part>0)*(part<1%);1%;part))))`;
};

/**
 * The doubt of every score, as `doubtOf` has it: 0 where it equals the figure last fed, the scorers' scores where they differ, otherwise 1. Each
 * column of the scores finds its origins by its key: columns can come, leave and move. `null` if all scores are set by hand.
 */
function doubts(at: Places, scores: string): string | null {
  const keysOf = (prefix: string): string[] => runsWithin(at, prefix).map(({ first, last }) => at.keys(first, last));
  const origins = keysOf(FED_PREFIX).map((keys) => keys.replace(/\d+$/, ''));
  if (origins.length === 0) return null;
  const wanted = `SUBSTITUTE(${stacked(keysOf(CRITERION_PREFIX))};"${CRITERION_PREFIX}";"${FED_PREFIX}")`;
  const places = `ROW(${at.column('account')})-ROW(${at.keys('account', 'account')})+1`;
  // A score set by hand, and a user's own column between the criteria, have no origin.
  const found = `IFERROR(HLOOKUP(${wanted};${stacked(origins)};${places};FALSE);"-")`;
  return `LET(origins;${found};IF(origins=${scores};0;IF(ISNUMBER(SEARCH("|";origins));origins;1)))`;
}

/**
 * The criteria of the matrix as arguments of formulas: headers, weights, and scores from the headers down; `null` without criteria. `named` are
 * the scores of rows with a name, for array formulas: all others are blank there, because only a row with a name is an account.
 */
export function scoreRanges(at: Places): Record<'headers' | 'weights' | 'scores' | 'named', string> | null {
  const runs = runsWithin(at, CRITERION_PREFIX);
  if (runs.length === 0) return null;
  const scores = stacked(runs.map(({ first, last }) => at.block(first, last, 'matrix')));
  return {
    headers: stacked(runs.map(({ first, last }) => at.headers(first, last, 'matrix'))),
    weights: stacked(runs.map(({ first, last }) => at.settings(first, last, 'matrix'))),
    scores,
    named: ofNamed(at, scores),
  };
}

/** Columns of the matrix, blank in rows without a name. */
const ofNamed = (at: Places, columns: string): string => `IF(${at.column('account', 'matrix')}="";"";${columns})`;

/** The columns whose keys start alike, from left to right, in runs that contain no computed column of ours: a score would count itself. */
function runsWithin(at: Places, prefix: string): { first: string; last: string }[] {
  const walls = OWN_FIGURES.filter((column) => at.has(column, 'matrix')).map((column) => at.index(column, 'matrix'));
  const isCut = (before: string, criterion: string): boolean =>
    walls.some((wall) => at.index(before, 'matrix') < wall && wall < at.index(criterion, 'matrix'));
  return runsOf(at.starting(prefix, 'matrix'), (before, criterion) => !isCut(before, criterion)).map((run) => ({
    first: run[0] as string,
    last: run[run.length - 1] as string,
  }));
}

const OWN_FIGURES = ['score', 'rank', 'suggestedTier', 'note', 'staysKey'];
/** Ranges side by side as one. */
export const stacked = (ranges: readonly string[]): string =>
  ranges.length > 1 ? `HSTACK(${ranges.join(';')})` : (ranges[0] ?? '');

/**
 * What KAM_RANK gives: the place of the first equal score from the highest down. Only an exact search finds the first of equals in every
 * engine; scores that differ in the tenth decimal are equal.
 */
const rank = (at: Places, header: string): string => {
  const place = `MATCH(ROUND(scores;9);SORT(ROUND(FILTER(scores;ISNUMBER(scores));9);1;FALSE);0)`;
  return `=ARRAYFORMULA(LET(scores;${at.column('score')};IF(${isHeader(at)};"${header}";IF(ISNUMBER(scores);${place};""))))`;
};

const suggestedTier = (at: Places, header: string): string =>
  `=ARRAYFORMULA(KAM_TIER(${[
    at.column('score'),
    at.setting(TIER_SETTINGS.capacity),
    at.setting(TIER_SETTINGS.keyFrom),
    at.setting(TIER_SETTINGS.watchFrom),
    at.setting(TIER_SETTINGS.keepFrom),
    ofNamed(at, at.column('tier')),
    `${at.cell('tier', 1, 'lists')}:${at.cell('tier', 4, 'lists').replace(/^.*!/, '')}`,
    `"${header}"`,
    ...(at.has('group', 'matrix') ? [at.column('group')] : []),
  ].join(';')}))`;

export const matrix: Tab = {
  key: 'matrix',
  headerRow: 4,
  hidden: false,
  name: 'account',
  columns: [
    inputColumn('account', 195),
    stampColumn('tier', 110, '@', { kind: 'list', list: 'tier', without: ['keyUnderReview'] }),
    // matrixColumns() inserts the criteria's columns here.
    computedColumn('score', SCORE_FORMAT, score, 94),
    computedColumn('rank', '0', rank, 66),
    computedColumn('suggestedTier', '@', suggestedTier, 125),
    computedColumn('staysKey', '0%', staysKey, 125),
    inputColumn('note', 300),
    // Created when several people score: the widest disagreement about any of the account's scores.
    optional(stampColumn('spread', 90, '[>=3]"⚠ "0.0;0.0')),
    stampColumn('decidedOn', 110, 'yyyy-mm-dd', { kind: 'date' }),
    // Where subsidiaries share a seat: the group of the account.
    optional(hidden(stampColumn('group', 80))),
    // The key of the tier that was confirmed last. Another tier in the visible column was typed over it.
    hidden(stampColumn('agreedTier', 80)),
    SEEN,
    ...IDENTITY,
  ],
};

/** The column of one criterion; its header and weight are formulas that look the criterion up by its id. */
export const criterionColumn = (id: string): Column => inputColumn(CRITERION_PREFIX + id, 94, 'General', { kind: 'score' });

/**
 * Where the scores of a criterion come from: the score last fed from data, `≈7.4` if from an estimate, or those of several scorers, `6|8`.
 * Another score in the matrix was set by hand.
 */
export const fedColumn = (id: string): Column => hidden(stampColumn(FED_PREFIX + id, 80, 'General'));
/** The key of the column with the origin of a criterion's scores is this prefix and the criterion's id. */
export const FED_PREFIX = 'fed:';

/** The matrix's columns in their intended order: criteria after the confirmed tier, the last fed scores before the hidden end. */
export function matrixColumns(criterionIds: readonly string[]): Column[] {
  const score = matrix.columns.findIndex((column) => column.key === 'score');
  const id = matrix.columns.findIndex((column) => column.key === SEEN.key);
  return [
    ...matrix.columns.slice(0, score),
    ...criterionIds.map(criterionColumn),
    ...matrix.columns.slice(score, id),
    ...criterionIds.map(fedColumn),
    ...matrix.columns.slice(id),
  ];
}

/** The cells over the headers with the tier settings, by column. */
export const TIER_SETTINGS = { keyFrom: 'score', capacity: 'rank', keepFrom: 'suggestedTier', watchFrom: 'note' } as const;
export type TierSetting = keyof typeof TIER_SETTINGS;

/** The weight cell and the header cell of a criterion's column. `name` is its last known name, shown if its row in Criteria is gone. */
export const weightFormula = (at: Places, id: string): string =>
  `=IFERROR(SUMIF(${at.records('id', 'criteria')};"${id}";${at.records('weight', 'criteria')})/SUM(${at.records('weight', 'criteria')});0)`;
export const criterionHeaderFormula = (at: Places, id: string, name: string): string =>
  `=IFERROR(INDEX(${at.records('criterion', 'criteria')};MATCH("${id}";${at.records('id', 'criteria')};0));${quoted(name)})`;
