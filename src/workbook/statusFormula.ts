// The status sentence over the matrix as one native formula, built from the catalogue's template.
import type { WorkbookText } from './words';
import { plainFormula } from './isSameFormula';
import { fillTemplate, quoted } from './fillTemplate';
import type { Places } from './Places';
import { TIER_SETTINGS } from './tabs/matrix';

const BEGINNING = '=ARRAYFORMULA(IF(COUNTA(';

/** Whether a formula is our status sentence, in any language and cell. */
export const isStatusFormula = (formula: string): boolean => plainFormula(formula).startsWith(BEGINNING);

/**
 * The number of key accounts and candidates, seats, cut-off, the next account, and how many lack scores. Counts confirmed tiers, or
 * suggested ones before any is confirmed. A row without a name does not count, and the sentence points to it if it has scores. When a column
 * fails it gives the reason, or the blocking cell to clear. While Google still calculates the suggested tiers, it says so.
 *
 * @param tierHeader the header of the suggested tiers, which comes with them.
 */
export function statusFormula(at: Places, text: WorkbookText, tierHeader: string): string {
  const names = at.records('account');
  const confirmed = at.records('tier');
  const suggested = at.records('suggestedTier');
  const scores = at.records('score');
  const capacity = at.setting(TIER_SETTINGS.capacity);
  const keyWord = quoted(text.lists.tier.key);
  const keyFrom = at.setting(TIER_SETTINGS.keyFrom);
  // With the decimals of its column, and as many as show that it is below the cut-off: 6.98 is not 7.0, nor is 6.998.
  const shownScore = (value: string): string =>
    `LET(shown;${value};FIXED(shown;IFERROR(MAX(2;INT(1-LOG10(2*(${keyFrom}-shown))));2)))`;

  /** Accounts of one group take one seat. */
  const seatsOf = (tiers: string, key: string): string => {
    if (!at.has('group', 'matrix')) return key;
    const group = at.records('group');
    const holder = `IF(${group}="";"account "&${names};"group "&${group})`;
    return `IFERROR(ROWS(UNIQUE(FILTER(${holder};${names}<>"";${tiers}=${keyWord})));0)`;
  };

  const sentence = (template: string, key: string, tiers: string): string => {
    const others = `FILTER(${scores};ISNUMBER(${scores});${tiers}<>${keyWord})`;
    const next = `IFERROR(${fillTemplate(text.status.next, {
      name: `INDEX(${names};MATCH(MAX(${others});IF(${tiers}=${keyWord};"";${scores});0))`,
      score: shownScore(`MAX(${others})`),
    })};"")`;
    const seats = fillTemplate(text.status.seats, { taken: seatsOf(tiers, key), capacity });
    const missing = fillTemplate(text.status.missing, { count: `(COUNTA(${names})-COUNT(${scores}))` });
    return fillTemplate(template, {
      key,
      all: `COUNTA(${names})`,
      seats: `IF(${capacity}="";${quoted(text.status.noCapacity)};${seats})`,
      keyFrom: `FIXED(${keyFrom};1+(ROUND(${keyFrom};1)<>${keyFrom}))`,
      next,
      missing: `IF(COUNTA(${names})=COUNT(${scores});"";${missing})`,
    });
  };

  const countOf = (tiers: string): string => `SUM((${tiers}=${keyWord})*(${names}<>""))`;
  const failed = (column: string, reason: string): string => {
    const cells = at.records(column);
    // A blocked array is empty but for what blocks it.
    const cellAt = (end: string): string => `ADDRESS(${end}(FILTER(ROW(${cells});${cells}<>""));COLUMN(${at.cell(column)});4)`;
    const blocker = `TEXTJOIN(":";TRUE;UNIQUE(VSTACK(${cellAt('MIN')};${cellAt('MAX')})))`;
    return `IFERROR(${fillTemplate(text.status.blocked, { cell: blocker })};${quoted(reason)})`;
  };
  const tiers = at.cell('suggestedTier');
  const areThere = `IFERROR(${tiers}=${quoted(tierHeader)};FALSE)`;
  // A blocked array leaves only what blocks it under its header; Google shows other texts and errors there while it calculates.
  const waiting = `IF(ISERROR(${tiers});${failed('suggestedTier', text.status.calculating)};${quoted(text.status.calculating)})`;
  const proposed = `IF(${areThere};${sentence(text.status.suggestedTemplate, countOf(suggested), suggested)};${waiting})`;
  // A name in a row that was last known by another one, while it is the name of a row too.
  const known = at.records('knownAs');
  const strays = `FILTER(${names};${names}<>"";${known}<>"";${names}<>${known};ISNUMBER(XMATCH(${names};${known})))`;
  const apart = fillTemplate(text.status.apart, { name: `INDEX(${strays};1)` });
  const nameless = fillTemplate(text.status.nameless, { row: `INDEX(FILTER(ROW(${names});${names}="";${scores}<>"");1)` });
  const described = `IF(${countOf(confirmed)}>0;${sentence(text.status.template, countOf(confirmed), confirmed)};${proposed})`;
  const isFailed = `OR(ISERROR(${at.cell('score')});ISERROR(${scores}))`;
  const checked = `IF(${isFailed};${failed('score', text.status.failed)};IFERROR(${apart};IFERROR(${nameless};${described})))`;
  return `${BEGINNING}${names})=0;${quoted(text.status.empty)};${checked}))`;
}
