import type { Criterion } from '../criteria/Criterion';
import { linesOf, type ScoreLine } from '../scoring/normalize';
import { TOLERANCE } from '../scoring/tolerance';
import { salesQuery } from './salesQuery';
import type { WarehouseQuestion } from './SalesTable';
import { lines, statement } from './statement';

/** The columns of Accounts that sales lines can fill and that feed criteria, each with its column in the statement. */
const FED_BY = new Map<string, (lastFullYear: number) => string>([
  ['revenue3', (year) => `revenue_${year}`],
  ['revenue3y', () => 'revenue_3_years'],
  ['growth', () => 'growth'],
  ['margin', () => 'margin'],
  ['revenueToCost', () => 'revenue_to_cost'],
  ['orders', (year) => `orders_${year}`],
]);

type FedCriterion = Pick<Criterion, 'name' | 'libraryKey' | 'source' | 'low' | 'middle' | 'high'>;

/** The criteria whose scores a statement can give: those fed between two bounds from a figure that sales lines have. */
export const scoredCriteria = <Fed extends FedCriterion>(criteria: readonly Fed[]): Fed[] =>
  criteria.filter(
    ({ source, low, high }) => source !== null && FED_BY.has(source) && low !== null && high !== null && low !== high,
  );

/** The statement with one row per account and a column per criterion of `scoredCriteria`: its score as `feedScore` gives it. */
export function scoreStatement(question: WarehouseQuestion, criteria: readonly FedCriterion[]): string {
  const { parts, rows } = salesQuery(question, false);
  const scored = scoredCriteria(criteria).map((criterion, index) => ({
    criterion,
    column: ['score', index + 1, criterion.libraryKey?.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`) ?? '']
      .filter((part) => part !== '')
      .join('_'),
  }));
  const names = scored.map(({ criterion: { name }, column }) => `-- ${column}: ${onOneLine(name)}\n`).join('');
  const scores = scored.map(({ criterion, column }) => `${scoreOf(criterion, question.lastFullYear)} AS ${column}`);
  const derived = figureParts(question.lastFullYear);
  return `${names}${statement(
    [...parts, { name: 'accounts', query: rows }, ...derived],
    `SELECT\n${lines(['account', 'account_id', ...scores])}\nFROM figures\nORDER BY account, account_id`,
  )}`;
}

/** Nothing of a name can leave the comment. */
const onOneLine = (name: string): string => name.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim();

/** What `deriveFacts` derives from revenue and cost. */
function figureParts(last: number) {
  const years = [last - 2, last - 1, last];
  const sum = (figure: string): string => years.map((year) => `COALESCE(${figure}_${year}, 0)`).join(' + ');
  const some = (figure: string): string => years.map((year) => `${figure}_${year} IS NOT NULL`).join(' OR ');
  const costMissing = years.map((year) => `(revenue_${year} IS NOT NULL AND cost_${year} IS NULL)`).join(' OR ');
  return [
    {
      name: 'sums',
      query: `SELECT accounts.*,
  CASE WHEN ${some('revenue')} THEN ${sum('revenue')} END AS revenue_3_years,
  CASE WHEN (${some('cost')}) AND NOT (${costMissing}) THEN ${sum('cost')} END AS cost_3_years
FROM accounts`,
    },
    {
      name: 'figures',
      query: `SELECT sums.*,
  CASE WHEN revenue_${last - 1} > 0 THEN 1.0 * revenue_${last} / revenue_${last - 1} - 1 END AS growth,
  CASE WHEN revenue_3_years > 0 THEN 1.0 * (revenue_3_years - cost_3_years) / revenue_3_years END AS margin,
  CASE WHEN cost_3_years > 0 THEN 1.0 * revenue_3_years / cost_3_years END AS revenue_to_cost
FROM sums`,
    },
  ];
}

/** A little is added before rounding, as `feedScore` does. */
function scoreOf({ source, low, middle, high }: FedCriterion, lastFullYear: number): string {
  const figure = FED_BY.get(source ?? '')?.(lastFullYear) ?? 'NULL';
  const [below, above] = linesOf({ low: low ?? 0, middle, high: high ?? 0 });
  const side = below.from < below.to ? '<' : '>';
  const score =
    above === undefined
      ? onLine(figure, below)
      : `CASE WHEN ${figure} ${side} ${decimal(above.from)} THEN ${onLine(figure, below)} ELSE ${onLine(figure, above)} END`;
  return `CASE WHEN ${figure} IS NOT NULL THEN ROUND(${score} + ${decimal(TOLERANCE / 10)}, 1) END`;
}

const onLine = (figure: string, { from, to, first, last }: ScoreLine): string =>
  `LEAST(${decimal(last)}, GREATEST(${decimal(first)}, ${decimal(first)} + ${decimal(last - first)} * (1.0 * ${figure} - ${decimal(from)}) / ${decimal(to - from)}))`;

/** A number in brackets, without an exponent, and with a point, so that no warehouse divides whole numbers. */
function decimal(number: number): string {
  const written = number.toLocaleString('en-US', { useGrouping: false, maximumFractionDigits: 15 });
  return `(${written.includes('.') ? written : `${written}.0`})`;
}
