// The criteria for scoring accounts, with weights, rubrics and the sources of scores.
import { computedColumn } from '../fieldColumn';
import { hidden, inputColumn, optional, stampColumn } from '../columns';
import type { WorkbookText } from '../words';
import { fillTemplate, quoted } from '../fillTemplate';
import type { Places } from '../Places';
import { columnKey, CRITERION_PREFIX, IDENTITY, SEEN, type Column, type Formula, type Tab } from '../Tab';
import { scoreRanges, stacked, TIER_SETTINGS } from './matrix';

const bound = (key: string): Column => inputColumn(key, 100, 'General', { kind: 'number', help: 'bound' });

const share = (at: Places, header: string): string =>
  `=ARRAYFORMULA(IF(ROW(${at.column('criterion')})=ROW(${at.cell('criterion')});"${header}";IF(${at.column('criterion')}="";"";IFERROR(${at.column('weight')}/SUM(${at.records('weight')});0))))`;

/** The number of candidates, which are rows with a name, with a score in the criterion's column of the matrix, which is found by its key. */
const scored = (at: Places, header: string, text: WorkbookText): string => {
  const [ids, matrix] = [at.column('id'), at.everything('matrix')];
  // One number in that column is the weight over the header.
  const isCounted = `(ROW(${matrix})<ROW(${at.cell('account', 0, 'matrix')}))+(INDEX(${matrix};0;${at.index('account', 'matrix')})<>"")>0`;
  const counts = `MMULT(TRANSPOSE(IF(${isCounted};IF(ISNUMBER(${matrix});1;0);0));SEQUENCE(ROWS(${matrix});1;1;0))-1`;
  const count = fillTemplate(text.scoredOf, {
    scored: `XLOOKUP("${columnKey('matrix', CRITERION_PREFIX)}"&${ids};TRANSPOSE(INDEX(${matrix};1;0));${counts};0)`,
    all: `COUNTA(${at.records('account', 'matrix')})`,
  });
  return `=ARRAYFORMULA(IF(ROW(${ids})=ROW(${at.cell('id')});"${header}";IF(${ids}="";"";${count})))`;
};

/** The columns with a result of KAM_ROBUSTNESS, from left to right, and its place there. */
const ROBUSTNESS = { staysFrom: 3, staysTo: 4, leaves: 5, enters: 6 } as const;
type Robustness = keyof typeof ROBUSTNESS;
const RESULTS = Object.keys(ROBUSTNESS) as Robustness[];

/** The result in a column and in the next ones beside it, looked up by the criterion's name: one call of the function fills them all. */
const robust =
  (key: Robustness): Formula =>
  (at, _header, text) => {
    const ranges = scoreRanges(at);
    if (!ranges) return '';
    const isBeside = (result: Robustness, place: number): boolean => at.has(result) && at.index(result) === at.index(key) + place;
    const [first, rest] = [RESULTS.indexOf(key), RESULTS.slice(RESULTS.indexOf(key))];
    const before = RESULTS[first - 1];
    if (before !== undefined && isBeside(before, -1)) return null;
    const end = rest.findIndex((result, place) => !isBeside(result, place));
    const filled = end < 0 ? rest : rest.slice(0, end);

    const { headers, named, weights } = ranges;
    const line = `${at.setting(TIER_SETTINGS.capacity, 'matrix')};${at.setting(TIER_SETTINGS.keyFrom, 'matrix')}`;
    const block = `KAM_ROBUSTNESS(${headers};${at.column('account', 'matrix')};${named};${weights};${line})`;
    const found = filled.map((result) => {
      const results = `VSTACK(${quoted(text.tabs.criteria.columns[result].header)};CHOOSECOLS(block;${ROBUSTNESS[result]}))`;
      return `XLOOKUP(${at.column('criterion')};names;${results};"")`;
    });
    const names = `VSTACK(${at.cell('criterion')};CHOOSECOLS(block;1))`;
    return `=ARRAYFORMULA(LET(block;${block};names;${names};${stacked(found)}))`;
  };

const robustness: readonly Column[] = [
  computedColumn('staysFrom', '0%', robust('staysFrom'), 140),
  computedColumn('staysTo', '0%', robust('staysTo'), 140),
  computedColumn('leaves', '@', robust('leaves'), 140),
  computedColumn('enters', '@', robust('enters'), 140),
];

export const criteria: Tab = {
  key: 'criteria',
  headerRow: 2,
  hidden: false,
  name: 'criterion',
  columns: [
    inputColumn('criterion', 180),
    inputColumn('weight', 70, 'General', { kind: 'number', least: 0, help: 'weight' }),
    computedColumn('share', '0.0%', share, 70),
    inputColumn('definition', 300),
    inputColumn('anchor1', 160),
    inputColumn('anchor4', 160),
    inputColumn('anchor7', 160),
    inputColumn('anchor10', 160),
    inputColumn('kind', 100, '@', { kind: 'list', list: 'criterionKind' }),
    inputColumn('source', 100),
    bound('low'),
    bound('high'),
    optional(bound('middle')),
    computedColumn('scored', '@', scored, 100),
    ...robustness,
    hidden(stampColumn('libraryKey')),
    SEEN,
    ...IDENTITY,
  ],
};
