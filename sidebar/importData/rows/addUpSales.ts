// Adds up the sales lines of a file by its plan and the user's decisions.
import type { FiscalYears } from '../../../src/model/calendar/FiscalYears';
import { isBlankCell } from '../../../src/model/imports/cleanCell';
import { PLAIN_NUMBERS, readInColumn } from '../../../src/model/imports/columnNumbers';
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
import { judgeDiscounts, type DiscountedLine } from '../../../src/model/imports/findings/judgeDiscounts';
import { judgeSales } from '../../../src/model/imports/findings/judgeSales';
import { withNamedRows } from '../../../src/model/imports/findings/namedRows';
import { judgeNegativeAmounts, judgeReturns, type SignedLine } from '../../../src/model/imports/findings/judgeSigns';
import { usualQuarters } from '../../../src/model/imports/placePeriod';
import { areFiscalYears } from '../../../src/model/imports/withLongYear';
import { hasPercent } from '../../../src/model/numbers/writtenNumber';
import { readAmount } from '../../../src/model/imports/sales/readSaleFigures';
import type { SalesFormat } from '../../../src/model/imports/sales/SalesFormat';
import { summarizeSales, type SalesSummary } from '../../../src/model/imports/sales/summarizeSales';
import { SALES_FIGURES, type SalesFigure, type SalesLine } from '../../../src/model/imports/sales/SalesLine';
import { squeezeName } from '../../../src/model/names/squeezeName';
import { importStatuses } from '../../../src/text/importStatuses';
import { taxesOfLines } from './taxesOfLines';
import type { WorkbookMoney } from './workbookMoney';
import { measuresIn, sidesIn } from '../columns/measuresIn';
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
  const types = lines.flatMap(({ documentType = '' }) => (documentType.trim() === '' ? [] : [documentType]));
  const figures = figuresOf(content, plan);
  const { findings, rules, currency, wordRules, scaleOf } = judgeSales(lines, content.rows, {
    headers: headersOf(plan),
    words: importStatuses,
    answers,
    amounts: figures.map(({ amount }) => amount),
    filled: plan.columns.flatMap(({ header, index }) =>
      content.rows.every(({ cells }) => !isBlankCell(cells[index] ?? '')) ? [header] : [],
    ),
    currency: money.currency,
    unit: money.unit,
    unitNote: plan.unitNote,
    ofTitle: plan.currency,
    measures: measuresIn(types) ?? sidesIn(types) ?? undefined,
    textsAt: plan.columns.flatMap(({ index, header, use }) =>
      (use.kind === 'leaveOut' && !PAYMENT.test(header)) || (use.kind === 'field' && TEXTS.includes(use.field)) ? [index] : [],
    ),
    positionAt: plan.columns.find(({ header }) => POSITION.test(squeezeName(header)))?.index,
  });
  const cents = judgeCents(
    columnOf(plan, 'amount')?.header ?? '',
    plan.columns.map(({ header }) => header),
    lines.length,
    answers,
  );
  const inCents = answerOf(cents) === 'cents' ? 100 : 1;
  const counting = figures.filter((_, at) => rules.factorOf(lines[at] as SalesLine) !== 0);
  const credits = new Set(lines.filter(rules.isCredit).map(({ line }) => line));
  const negative = judgeNegativeAmounts(
    counting.filter(({ line }) => !credits.has(line)),
    answers,
  );
  const isTurned = answerOf(negative) === 'turn';
  const returns = isTurned
    ? { finding: null, returned: new Set<number>() }
    : judgeReturns(
        counting.filter(({ line }) => !credits.has(line)),
        answers,
      );
  const beforeDiscount = judgeDiscounts(discountedIn(content, plan), columnOf(plan, 'amount')?.header ?? '', answers);
  const taxed = taxesOfLines(content, plan, discountOf(plan) === 'amount', answers);
  const { days, periods, quarters, named: namedYears } = yearAnswers(answers);
  const written = lines.slice(0, SAMPLE).map(({ date, year = '', quarter = '' }) => date || `${year} ${quarter}`);
  const areFiscal = areFiscalYears(written, columnOf(plan, 'year')?.header);
  const format: SalesFormat = {
    numbers: Object.fromEntries(SALES_FIGURES.map((field) => [field, columnOf(plan, field)?.numbers])),
    order: columnOf(plan, 'date')?.dates.order ?? 'dmy',
    years,
    countOtherDays: days,
    countOtherPeriods: periods,
    quarters: quarters ?? (areFiscal ? 'fiscal' : usualQuarters(years)),
    named: namedYears,
    notAfter: today,
    discount: discountOf(plan),
    isMarginInPoints: isMarginInPoints(content, plan),
    isBeforeDiscount: answerOf(beforeDiscount) === 'subtract',
    ...(answerOf(taxed.finding) === 'subtract' && { taxes: taxed.taxes }),
    rules: {
      ...rules,
      factorOf: (line) => (rules.factorOf(line) / inCents) * (isTurned ? -1 : 1),
      // Where sales are negative, credit notes are positive.
      isCredit: (line) => !isTurned && (rules.isCredit(line) || returns.returned.has(line.line)),
    },
  };
  const summary = summarizeSales(lines, format);
  const unusable = new Set(summary.problems.map(({ line }) => line));
  const named = withNamedRows(findings, lines, {
    rules: wordRules,
    mayCount: (line) => scaleOf(line) !== 0 && !unusable.has(line.line) && rules.customerOf(line) !== null,
    amountOf: (line) => {
      const [amount, scale] = [readAmount(line, format), scaleOf(line)];
      if (scale === null) return null;
      return typeof amount === 'number' ? (amount * scale * (isTurned ? -1 : 1)) / inCents : 0;
    },
  });
  const others = [
    cents,
    negative,
    returns.finding,
    beforeDiscount,
    taxed.finding,
    judgeOtherDays(summary.others.days, answers),
    judgeOtherYears(summary.others.periods, answers),
    judgeQuarters(summary.quarters, years, answers, areFiscal),
    judgeTwoYears(summary.twoYears, answers),
  ];
  return { summary, findings: [...named, ...others.filter((finding) => finding !== null)], currency };
}

/** Columns in use that may say what a row is. */
const TEXTS = ['orderId', 'category'];
/** Headers of how a sale is paid, where `Credit` is a sale like any other. */
const PAYMENT = /payment|terms|tender|zahlung|paiement|règlement|\bpago|pagamento|betaling|ödeme|płatnoś|پرداخت|تسویه/iu;

/** Headers of the position of a line in its document, as compared (`squeezeName`). */
const POSITION =
  /^(pos|position|posnr|positionsnr|positionsnummer|line|lineno|linenumber|linenr|zeile|zeilennr|ligne|numligne|línea|posición|riga|ردیف|سطر|ردیففاکتور|شمارهردیف|ردیفسند)$/;

/** The figures of each line, as its columns are read. Without an amount it is quantity × price. */
function figuresOf({ lines }: SalesContent, plan: ImportPlan): SignedLine[] {
  const read = (text: string, field: SalesFigure): number | null =>
    text.trim() === '' ? null : readInColumn(text, columnOf(plan, field)?.numbers ?? PLAIN_NUMBERS);
  return lines.map(({ line, amount: written, quantity = '', unitPrice = '' }) => {
    const [amount, count, price] = [read(written, 'amount'), read(quantity, 'quantity'), read(unitPrice, 'unitPrice')];
    const product = written.trim() !== '' || count === null || price === null ? null : count * price;
    return { line, amount: amount ?? product, quantity: count };
  });
}

/** Margins above 1 without a sign are percentages, and all others of their column too. */
function isMarginInPoints({ lines }: SalesContent, plan: ImportPlan): boolean {
  const numbers = columnOf(plan, 'marginShare')?.numbers ?? PLAIN_NUMBERS;
  return lines.some(({ marginShare = '' }) => !hasPercent(marginShare) && Math.abs(readInColumn(marginShare, numbers) ?? 0) > 1);
}

/** As many lines as show what a discount is taken off. */
const SAMPLE = 500;

/** The first lines with an amount and a discount. */
function discountedIn({ lines, rows }: SalesContent, plan: ImportPlan): DiscountedLine[] {
  const column = columnOf(plan, 'discount');
  if (!column || !columnOf(plan, 'amount')) return [];
  const form = discountOf(plan);
  const unused = plan.columns.filter(({ use, numeric }) => use.kind === 'leaveOut' && numeric);
  const found: DiscountedLine[] = [];
  for (const [at, { amount, discount = '', quantity = '', unitPrice = '' }] of lines.entries()) {
    if (found.length === SAMPLE) break;
    const read = (text: string, field: SalesFigure): number | null =>
      readInColumn(text, columnOf(plan, field)?.numbers ?? PLAIN_NUMBERS);
    const [full, off] = [read(amount, 'amount'), Math.abs(readInColumn(discount, column.numbers) ?? 0)];
    if (full === null || off === 0) continue;
    const share = hasPercent(discount) || form === 'share' ? off : form === 'percent' ? off / 100 : null;
    const [count, price] = [read(quantity, 'quantity'), read(unitPrice, 'unitPrice')];
    found.push({
      amount: full,
      discount: share === null ? off : full * share,
      listed: count === null || price === null ? null : count * price,
      others: unused.map(({ index, numbers }) => readInColumn(rows[at]?.cells[index] ?? '', numbers)),
    });
  }
  return found;
}

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
