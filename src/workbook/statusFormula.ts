// The status sentence over the matrix as one native formula, built from the catalogue's template.
import type { WorkbookText } from './words';
import { fillTemplate, quoted } from './fillTemplate';
import type { Places } from './Places';
import { TIER_SETTINGS } from './tabs/matrix';

const BEGINNING = '=ARRAYFORMULA(IF(COUNTA(';

/** Whether a formula is our status sentence, in any language and cell. */
export const isStatusFormula = (formula: string): boolean => formula.startsWith(BEGINNING);

/**
 * The number of key accounts and candidates, seats, cut-off, the next account, and how many lack scores. Counts confirmed tiers, or
 * suggested ones before any is confirmed. When the score column fails it gives the reason, or the blocking cell to clear.
 */
export function statusFormula(at: Places, text: WorkbookText): string {
  const names = at.records('account');
  const confirmed = at.records('tier');
  const suggested = at.records('suggestedTier');
  const scores = at.records('score');
  const capacity = at.setting(TIER_SETTINGS.capacity);
  const keyWord = quoted(text.lists.tier.key);
  const rounded = (value: string, format: string): string => `TEXT(${value};"${format}")`;

  const sentence = (template: string, key: string, tiers: string): string => {
    const others = `FILTER(${scores};ISNUMBER(${scores});${tiers}<>${keyWord})`;
    const next = `IFERROR(${fillTemplate(text.status.next, {
      name: `INDEX(${names};MATCH(MAX(${others});IF(${tiers}=${keyWord};"";${scores});0))`,
      // With the decimals of its column: 6.98 is not the cut-off of 7.0.
      score: rounded(`MAX(${others})`, '0.00'),
    })};"")`;
    const seats = fillTemplate(text.status.seats, { taken: key, capacity });
    const missing = fillTemplate(text.status.missing, { count: `(COUNTA(${names})-COUNT(${scores}))` });
    return fillTemplate(template, {
      key,
      all: `COUNTA(${names})`,
      seats: `IF(${capacity}="";${quoted(text.status.noCapacity)};${seats})`,
      keyFrom: rounded(at.setting(TIER_SETTINGS.keyFrom), '0.0'),
      next,
      missing: `IF(COUNTA(${names})=COUNT(${scores});"";${missing})`,
    });
  };

  const countOf = (tiers: string): string => `COUNTIF(${tiers};${keyWord})`;
  const header = at.cell('score');
  const blocker = `ADDRESS(ROW(${header})+MATCH(TRUE;${scores}<>"";0);COLUMN(${header});4)`;
  const failure = `IFERROR(${fillTemplate(text.status.blocked, { cell: blocker })};${quoted(text.status.failed)})`;
  return `${BEGINNING}${names})=0;${quoted(text.status.empty)};IF(ISERROR(${header});${failure};IF(${countOf(confirmed)}>0;${sentence(text.status.template, countOf(confirmed), confirmed)};${sentence(text.status.suggestedTemplate, countOf(suggested), suggested)}))))`;
}
