// The criteria for scoring accounts, with weights, rubrics and the sources of scores.
import type { WorkbookText } from '../words';
import { fillTemplate } from '../fillTemplate';
import type { Places } from '../Places';
import { columnKey, CRITERION_PREFIX, IDENTITY, SEEN, type Column, type Tab } from '../Tab';
import { scoreRanges, TIER_SETTINGS } from './matrix';

const text = (key: string, width: number): Column => ({ key, role: 'input', width, format: '@' });

const share = (at: Places, header: string): string =>
  `=ARRAYFORMULA(IF(ROW(${at.fromHeader('criterion')})=ROW(${at.cell('criterion')});"${header}";IF(${at.fromHeader('criterion')}="";"";IFERROR(${at.fromHeader('weight')}/SUM(${at.records('weight')});0))))`;

/** The number of candidates with a score in the criterion's column of the matrix, which is found by its key. */
const scored = (at: Places, header: string, text: WorkbookText): string => {
  const column = `INDEX(${at.everything('matrix')};0;MATCH("${columnKey('matrix', CRITERION_PREFIX)}"&id;${at.keyRow('matrix')};0))`;
  // One number in that column is the weight over the header.
  const count = fillTemplate(text.scoredOf, {
    scored: `IFERROR(COUNT(${column})-1;0)`,
    all: `COUNTA(${at.records('account', 'matrix')})`,
  });
  return `=MAP(${at.fromHeader('id')};LAMBDA(id;IF(id=${at.cell('id')};"${header}";IF(id="";"";${count}))))`;
};

/** A column of KAM_ROBUSTNESS's result, looked up by the criterion's name. The function is called once per column. */
const robust =
  (result: number) =>
  (at: Places, header: string): string => {
    const ranges = scoreRanges(at);
    if (!ranges) return '';
    const { headers, scores, weights } = ranges;
    const line = `${at.setting(TIER_SETTINGS.capacity, 'matrix')};${at.setting(TIER_SETTINGS.keyFrom, 'matrix')}`;
    const block = `KAM_ROBUSTNESS(${headers};${at.fromHeader('account', 'matrix')};${scores};${weights};${line})`;
    const [name, names] = [at.cell('criterion'), at.fromHeader('criterion')];
    const found = `XLOOKUP(${names};VSTACK(${name};CHOOSECOLS(block;1));VSTACK("${header}";CHOOSECOLS(block;${result}));"")`;
    return `=ARRAYFORMULA(LET(block;${block};${found}))`;
  };

const robustness: readonly Column[] = [
  { key: 'staysFrom', role: 'computed', width: 100, format: '0%', formula: robust(3) },
  { key: 'staysTo', role: 'computed', width: 100, format: '0%', formula: robust(4) },
  { key: 'leaves', role: 'computed', width: 100, format: '@', formula: robust(5) },
  { key: 'enters', role: 'computed', width: 100, format: '@', formula: robust(6) },
];

export const criteria: Tab = {
  key: 'criteria',
  headerRow: 2,
  hidden: false,
  name: 'criterion',
  columns: [
    text('criterion', 180),
    { key: 'weight', role: 'input', width: 70, format: 'General', rule: { kind: 'number', least: 0, help: 'weight' } },
    { key: 'share', role: 'computed', width: 70, format: '0%', formula: share },
    text('definition', 300),
    text('anchor1', 160),
    text('anchor4', 160),
    text('anchor7', 160),
    text('anchor10', 160),
    { key: 'kind', role: 'input', width: 100, format: '@', rule: { kind: 'list', list: 'criterionKind' } },
    text('source', 100),
    { key: 'low', role: 'input', width: 100, format: 'General', rule: { kind: 'number', help: 'bound' } },
    { key: 'high', role: 'input', width: 100, format: 'General', rule: { kind: 'number', help: 'bound' } },
    { key: 'middle', role: 'input', width: 100, format: 'General', rule: { kind: 'number', help: 'bound' }, optional: true },
    { key: 'scored', role: 'computed', width: 100, format: '@', formula: scored },
    ...robustness,
    { key: 'libraryKey', role: 'stamp', width: 100, format: '@', hidden: true },
    SEEN,
    ...IDENTITY,
  ],
};
