// Adds up the sales lines of a file by its plan and the user's decisions.
import type { FiscalYears } from '../../../src/model/calendar/FiscalYears';
import { readInColumn } from '../../../src/model/imports/columnNumbers';
import type { FileLine } from '../../../src/model/imports/detectTable';
import { answerOf, type Answers, type Finding } from '../../../src/model/imports/findings/Finding';
import {
  judgeOtherDays,
  judgeOtherYears,
  judgeQuarters,
  judgeTwoYears,
  yearAnswers,
} from '../../../src/model/imports/findings/judgeYears';
import { judgeCents } from '../../../src/model/imports/findings/judgeCents';
import { judgeSales } from '../../../src/model/imports/findings/judgeSales';
import { summarizeSales, type SalesFigure, type SalesLine, type SalesSummary } from '../../../src/model/imports/summarizeSales';
import { squeezeName } from '../../../src/model/names/squeezeName';
import { importStatuses } from '../../../src/text/importStatuses';
import type { WorkbookMoney } from './workbookMoney';
import { columnOf, type ImportPlan } from '../columns/ImportPlan';

export interface SalesContent {
  lines: readonly SalesLine[];
  /** The row of each line. */
  rows: readonly FileLine[];
  /** The findings of reading. */
  findings: readonly Finding[];
}

interface Deciding {
  answers: Answers;
  /** How the workbook counts its years. */
  years: FiscalYears;
  /** yyyy-mm-dd. Later sales do not count. */
  today: string;
  /** The workbook's money. */
  money: WorkbookMoney;
}

export function addUpSales(
  content: SalesContent,
  plan: ImportPlan,
  { answers, years, today, money }: Deciding,
): { summary: SalesSummary; findings: Finding[]; currency: string | null } {
  const { lines } = content;
  const { findings, rules, currency } = judgeSales(lines, content.rows, {
    headers: headersOf(plan),
    words: importStatuses,
    answers,
    currency: money.currency,
    unit: money.unit,
    unitNote: plan.unitNote,
    ofTitle: plan.currency,
    positionAt: plan.columns.find(({ header }) => POSITION.test(squeezeName(header)))?.index,
  });
  const cents = judgeCents(
    columnOf(plan, 'amount')?.header ?? '',
    plan.columns.map(({ header }) => header),
    lines.length,
    answers,
  );
  const inCents = answerOf(cents) === 'cents' ? 100 : 1;
  const { days, periods, quarters, named } = yearAnswers(answers);
  const summary = summarizeSales(lines, {
    numbers: Object.fromEntries(FIGURES.flatMap((field) => [[field, columnOf(plan, field)?.numbers]])),
    order: columnOf(plan, 'date')?.dates.order ?? 'dmy',
    years,
    countOtherDays: days,
    countOtherPeriods: periods,
    ...(quarters && { quarters }),
    named,
    notAfter: today,
    discount: discountOf(plan),
    rules: { ...rules, factorOf: (line) => rules.factorOf(line) / inCents },
  });
  const others = [
    cents,
    judgeOtherDays(summary.others.days, answers),
    judgeOtherYears(summary.others.periods, answers),
    judgeQuarters(summary.quarters, years, answers),
    judgeTwoYears(summary.twoYears, answers),
  ];
  return { summary, findings: [...findings, ...others.filter((finding) => finding !== null)], currency };
}

/** Headers of the position of a line in its document, as compared (`squeezeName`). */
const POSITION =
  /^(pos|position|posnr|positionsnr|positionsnummer|line|lineno|linenumber|linenr|zeile|zeilennr|ligne|numligne|línea|posición|riga|ردیف|سطر|ردیففاکتور|شمارهردیف|ردیفسند)$/;

const FIGURES: readonly SalesFigure[] = ['amount', 'quantity', 'unitPrice', 'discount', 'cost', 'profit'];

const headersOf = ({ columns }: ImportPlan): Record<string, string> =>
  Object.fromEntries(columns.flatMap(({ header, use }) => (use.kind === 'field' ? [[use.field, header]] : [])));

/** The format of discounts: percent when the header or the cells say so, or fractions when all values are between 0 and 1. */
function discountOf(plan: ImportPlan): 'share' | 'percent' | 'amount' {
  const column = columnOf(plan, 'discount');
  if (!column) return 'amount';
  if (/[%٪]|percent|prozent|درصد/i.test(column.header)) return 'percent';
  const figures = column.samples.map((sample) => readInColumn(sample, column.numbers) ?? 0);
  return figures.some((figure) => figure > 0) && figures.every((figure) => figure <= 1) ? 'share' : 'amount';
}
