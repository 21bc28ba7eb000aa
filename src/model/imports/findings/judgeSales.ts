import { currencyInUnits, currencyOfAmount, currencyOfHeader, unitOfHeader } from '../currencies';
import type { FileLine } from '../detectTable';
import { answerOf, UNDECIDED, type Answers, type Finding } from './Finding';
import { judgeCodes, type CodesOfDocuments } from './judgeCodes';
import { judgeCredits, type CreditRow, type CreditWords } from './judgeCredits';
import { judgeCurrencies, ratesOf } from './judgeCurrencies';
import { cleanId, judgeCustomers, type CustomerCell } from './judgeCustomers';
import { judgeCorrectedLines, judgeDuplicateLines, judgeRepeatedTotals } from './judgeDocuments';
import type { WordRule } from './namedRows';
import { isCertain, judgeProbabilities } from './judgeProbabilities';
import { isInvoice, judgeReturned } from './judgeReturned';
import { blankLinesOfDocuments, documentOf, keyOfLine, orderOf, repeatingLines } from './linesOfDocuments';
import { judgeUnit, unitFactor } from './judgeUnit';
import { judgeValues, treatmentOf, treatmentsOf, type Treatment, type TreatmentWords } from './judgeValues';
import { foldName } from '../../names/foldName';
import type { SalesLine } from '../sales/SalesLine';
import type { SalesRules } from '../sales/SalesFormat';

/** What tells a column of payments from one of orders: words in its header, or among its cells. */
export interface PaymentWords {
  headers: RegExp;
  /** The header of a number or a date of invoices. */
  documents: RegExp;
  paid: readonly string[];
  /** What is open there, is sold. */
  unpaid: readonly string[];
}

export interface SalesJudging {
  /** Headers of the columns in use, by field. */
  headers: Readonly<Record<string, string>>;
  /** Words of statuses and document types, in all languages. */
  words: {
    statuses: TreatmentWords;
    /** `beforeInvoices` are orders and deliveries. Beside invoices, they would count the same goods twice. */
    documentTypes: TreatmentWords & { invoices: RegExp; beforeInvoices: readonly string[] };
    payments: PaymentWords;
    /** Of an order whose other part is still sold. */
    partlyRefunded: readonly string[];
    creditNotes: RegExp;
    orders: RegExp;
    codes: readonly CodesOfDocuments[];
    /** What tells a credit note in a description or in the number of a document. */
    creditCells: RegExp;
    /** What tells one where no type does. */
    credits: CreditWords;
  };
  answers: Answers;
  /** Headers of the columns that every row fills, in use or not. None by default. */
  filled?: readonly string[] | undefined;
  /** The amount of each line; `null` if it is blank or no number. None is known by default. */
  amounts?: readonly (number | null)[];
  /** The workbook's currency by its code; `null` if it has none yet. */
  currency: string | null;
  /** What 1 in the workbook's amounts is; 1 by default. */
  unit?: number;
  /** The columns that may say what a row is: descriptions, and numbers of documents. */
  textsAt?: readonly number[];
  /** The column of the positions of lines in their documents; missing if there is none. */
  positionAt?: number | undefined;
  /** Words of figures, where these are the types of documents: revenue, cost, a budget. */
  measures?: TreatmentWords | undefined;
  /** The currency that a title or a footnote names for all amounts. */
  ofTitle?: string | undefined;
  /** A title or a footnote with the unit of the amounts, where their header names none. */
  unitNote?: string | undefined;
}

export interface JudgedSales {
  findings: Finding[];
  rules: SalesRules;
  /** The currency of all sums by its code; `null` if the file names none. */
  currency: string | null;
  /** The words that decide how a line counts, the rule that decides first at first. */
  wordRules: readonly WordRule<SalesLine>[];
  /** The factor of a line, whatever its words say: 0 if another rule leaves it out, `null` while its rate is unknown. */
  scaleOf: (line: SalesLine) => number | null;
}

/** An open order is not sold yet, but an open invoice is. */
function statusWords(lines: readonly SalesLine[], { headers, words, filled }: SalesJudging): TreatmentWords {
  const { statuses, payments } = words;
  const ofPaid = new Set(payments.paid.map(foldName));
  const isOfPayment =
    isInvoice({ headers, words, filled }) ||
    payments.headers.test(headers['status'] ?? '') ||
    lines.some(({ status = '', documentType = '' }) => ofPaid.has(foldName(status)) || payments.headers.test(documentType));
  const counted = [
    ...(isOfPayment ? payments.unpaid : []),
    // What was paid back is taken off by its own column.
    ...(headers['refund'] === undefined ? [] : words.partlyRefunded),
  ];
  return counted.length === 0 ? statuses : { ...statuses, count: [...statuses.count, ...counted] };
}

/** In a list with invoices, the orders and deliveries before them are not sold once more. */
function wordsOfTypes(lines: readonly SalesLine[], words: SalesJudging['words']['documentTypes']): TreatmentWords {
  const hasInvoices = lines.some(({ documentType = '' }) => words.invoices.test(documentType));
  return hasInvoices ? { ...words, leaveOut: [...words.leaveOut, ...words.beforeInvoices] } : words;
}

/** The header of an amount that is the whole document's: "Total", "Invoice total", "Grand total". */
const TOTAL = /total|gesamt|summe|جمع|مبلغ کل|مبلغ نهایی/i;
/** A header that names the document: "Invoice amount", "Rechnungsbetrag", "Montant de la facture", «مبلغ فاکتور». Not that of its lines. */
const OF_DOCUMENT =
  /(?<!\p{L})(?:(?:invoice|order|bill|document|doc\.?)\s+(?:net\s+)?(?:amount|value|sum)|(?:rechnungs|beleg|auftrags|bestell)(?:netto)?(?:betrag|wert)|montant\s+(?:net\s+)?(?:de\s+la\s+|du\s+|de\s+l')?(?:facture|document|commande)|importe\s+(?:neto\s+)?(?:de\s+la\s+|del\s+)?(?:factura|documento|pedido)|مبلغ\s+(?:خالص\s+)?(?:فاکتور|سند|صورت\u200c?حساب|سفارش))(?!\p{L})/iu;

/**
 * Checks all sales lines of a file before they are summed: which lines count, in which currency and unit, and who the customers are. Each
 * finding has a safe answer; `answers` are the user's own.
 *
 * Runs in O(n).
 *
 * @param lines the lines; each comes from the row at the same index of `rows`.
 */
export function judgeSales(lines: readonly SalesLine[], rows: readonly FileLine[], judging: SalesJudging): JudgedSales {
  const { headers, words, answers, currency, unit: ownUnit = 1, unitNote, ofTitle, positionAt, measures, textsAt = [] } = judging;
  const { status, documentType, amount: amountHeader = '' } = headers;
  const has = (field: string): boolean => headers[field] !== undefined;
  const ofHeader = currencyOfHeader(headers['amount'] ?? headers['unitPrice'] ?? '') ?? ofTitle ?? null;
  const hasUnit = unitOfHeader(unitNote ?? amountHeader) > 1;
  const currencyOf = (line: SalesLine): string | null => currencyOfLine(line, hasUnit) ?? ofHeader;
  // Currencies are never added up.
  const amounts = new Set(lines.map(currencyOf)).size === 1 ? judging.amounts : undefined;
  const valuesOf = (field: 'status' | 'documentType'): { line: number; value: string; amount: number | null }[] =>
    lines.map((line, at) => ({ line: line.line, value: line[field] ?? '', amount: amounts?.[at] ?? null }));
  const documentTypes =
    documentType === undefined
      ? null
      : judgeValues(valuesOf('documentType'), {
          code: 'documentTypes',
          column: documentType,
          words: measures ?? wordsOfTypes(lines, words.documentTypes),
          options: ['count', 'negative', 'leaveOut'],
          answers,
          isAlwaysAsked: false,
          ofCodes: measures === undefined ? codesOf(documentType, lines, rows, judging) : new Map(),
        });
  const typeOf = treatmentsOf(documentTypes);
  const statuses =
    status === undefined
      ? null
      : judgeValues(valuesOf('status'), {
          code: 'statuses',
          column: status,
          words: statusWords(lines, judging),
          options: ['count', 'negative', 'leaveOut'],
          answers,
          isAlwaysAsked: true,
          returned: judgeReturned(lines, judging, [...typeOf.values()].includes('negative')),
        });
  const probabilities = has('probability') && statuses === null ? judgeProbabilities(lines, answers) : null;
  const currencies = judgeCurrencies(
    lines.map((line) => ({ line: line.line, currency: currencyOf(line) })),
    currency,
    answers,
    lines.some((line) => currencyOfLine(line, hasUnit) === null) ? (ofHeader ?? '') : undefined,
  );
  const unit = judgeUnit([unitNote ?? amountHeader], lines.length, answers, ownUnit);
  const repeated = judgeRepeatedTotals(
    lines.map((line) => ({ line: line.line, orderId: documentOf(line), amount: line.amount.trim() })),
    { column: amountHeader, isTotal: TOTAL.test(amountHeader) || OF_DOCUMENT.test(amountHeader), answers },
  );
  const duplicates = judgeDuplicateLines(rows, { hasDocument: has('orderId'), answers });
  const corrected = judgeCorrectedLines(
    lines.flatMap((line, at) =>
      duplicates.repeated.has(line.line)
        ? []
        : [{ line: line.line, key: keyOfLine(line, rows[at]?.cells[positionAt ?? -1] ?? '') }],
    ),
    { isOverlap: duplicates.repeated.size > 0, answers },
  );
  const customers = judgeCustomers(lines.map(customerCell), answers, false, headers['crmId']);

  const creditRow = (line: SalesLine, at: number): CreditRow => ({
    line: line.line,
    customer: foldName(line.account) || cleanId(line.crmId ?? ''),
    amount: judging.amounts?.[at] ?? null,
    number: orderOf(line),
    texts: textsAt.map((column) => rows[at]?.cells[column] ?? ''),
  });
  const statusOf = treatmentsOf(statuses);
  const hasTreatment = ({ status = '', documentType = '' }: SalesLine, treatment: Treatment): boolean =>
    statusOf.get(foldName(status)) === treatment || typeOf.get(foldName(documentType)) === treatment;
  const credits = judgeCredits(
    documentTypes === null && measures === undefined
      ? lines.flatMap((line, at) =>
          hasTreatment(line, 'negative') || hasTreatment(line, 'leaveOut') ? [] : [creditRow(line, at)],
        )
      : [],
    { words: words.credits, answers, areInOneCurrency: amounts !== undefined },
  );
  const rates = ratesOf(currencies);
  const main = String(currencies?.values['main'] ?? '');
  const onlyCertain = answerOf(probabilities) === 'certain';
  const countsOnce = answerOf(duplicates.finding) === 'once';
  const furtherLines = new Set([
    ...(answerOf(corrected.finding) === 'last' ? corrected.corrected : []),
    ...blankLinesOfDocuments(lines),
    ...(answerOf(repeated) === 'once' ? repeatingLines(lines) : []),
  ]);
  const size = unitFactor(unit, ownUnit);
  const scaleOf = (line: SalesLine): number | null => {
    if (onlyCertain && !isCertain(line.probability ?? '')) return 0;
    if (furtherLines.has(line.line) || (countsOnce && duplicates.repeated.has(line.line))) return 0;
    const code = currencyOf(line) ?? main;
    if (rates === null || rates.has(code)) return size * (rates?.get(code) ?? 1);
    return answerOf(currencies, code) === UNDECIDED ? null : 0;
  };
  return {
    findings: [
      ...customers.findings,
      statuses,
      documentTypes,
      credits.finding,
      probabilities,
      currencies,
      unit,
      repeated,
      duplicates.finding,
      corrected.finding,
    ].filter((finding) => finding !== null),
    currency: main || soleCurrency(lines, currencyOf),
    wordRules: [
      { code: 'statuses', wordOf: ({ status: word = '' }) => word },
      { code: 'documentTypes', wordOf: ({ documentType: word = '' }) => word },
      { code: 'creditNotes', wordOf: ({ line }) => credits.wordOf.get(line) ?? '' },
    ],
    scaleOf,
    rules: {
      factorOf: (line) =>
        hasTreatment(line, 'leaveOut') || credits.treatments.get(line.line) === 'leaveOut' ? 0 : (scaleOf(line) ?? 0),
      customerOf: (line) => customers.resolve(customerCell(line)),
      isCredit: (line) => hasTreatment(line, 'negative') || credits.treatments.get(line.line) === 'negative',
    },
  };
}

/** How the rows of codes of types count. A header such as `Is return` says what its codes mean. */
function codesOf(
  header: string,
  lines: readonly SalesLine[],
  rows: readonly FileLine[],
  { words, amounts = [], textsAt = [] }: SalesJudging,
): ReadonlyMap<string, Treatment | typeof UNDECIDED> {
  const treatment = (word: string): Treatment => treatmentOf(word, words.documentTypes, ['count', 'negative', 'leaveOut']);
  if (treatment(header) !== 'count') return new Map();
  const coded = lines.map(({ documentType = '' }, at) => ({
    code: documentType,
    amount: amounts[at] ?? null,
    texts: () => textsAt.map((column) => rows[at]?.cells[column] ?? ''),
  }));
  return judgeCodes(coded, {
    ofCredit: words.creditCells,
    usual: words.codes,
    isKnown: (code) => treatment(code) !== 'count',
  });
}

/** The currency of a file that names one only. */
function soleCurrency(lines: readonly SalesLine[], currencyOf: (line: SalesLine) => string | null): string | null {
  for (const line of lines) {
    const currency = currencyOf(line);
    if (currency !== null) return currency;
  }
  return null;
}

/** @param hasUnit whether the amounts have a unit already, which one of the currency is not counted once more. */
function currencyOfLine({ currency = '', amount, unitPrice = '' }: SalesLine, hasUnit: boolean): string | null {
  if (currency.trim() !== '') return currencyInUnits(currency, hasUnit);
  return currencyOfAmount(amount) ?? currencyOfAmount(unitPrice);
}

const customerCell = ({ line, account, crmId = '' }: SalesLine): CustomerCell => ({
  line,
  name: account.trim(),
  crmId,
});
