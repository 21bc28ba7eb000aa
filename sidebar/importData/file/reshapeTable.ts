// Brings the tables that people and programs write into one form: a row of headers, and a row for each record.
import { customerLines } from '../../../src/model/imports/customerLines';
import { daysAsPeriods } from '../../../src/model/imports/daysAsPeriods';
import { detectHeader, MOST_ROWS_ABOVE } from '../../../src/model/imports/detectHeader';
import type { FileLine } from '../../../src/model/imports/detectTable';
import { judgeNamesAbove } from '../../../src/model/imports/findings/judgeNamesAbove';
import { partsBelow } from '../../../src/model/imports/partsBelow';
import { recognizeColumns } from '../../../src/model/imports/recognizeColumns';
import { splitNames } from '../../../src/model/imports/splitNames';
import { spreadPeriods } from '../../../src/model/imports/spreadPeriods';
import { belowEachOther } from '../../../src/model/imports/stackedTables/belowEachOther';
import { firstHeader } from '../../../src/model/imports/stackedTables/firstHeader';
import { sideBySide } from '../../../src/model/imports/stackedTables/sideBySide';
import { yearsAbove } from '../../../src/model/imports/stackedTables/yearsAbove';
import { ungroupLines } from '../../../src/model/imports/ungroupLines';
import { unitsInHeaders } from '../../../src/model/imports/unitsInHeaders';
import { importFile as words } from '../../../src/text/en/importFile';
import { importHeaders } from '../../../src/text/importHeaders';
import { importTableWords } from '../../../src/text/importTableWords';
import type { SourceLines } from './linesOf';

/**
 * All steps that a table passes before its columns are known, in their order. Each leaves a table that is not of its kind as it is, and none adds
 * or takes away a line above the header. Names are filled in later (`fillNames`), because that needs the columns that a person has confirmed.
 *
 * @param lines the rows as they are written, without blank ones.
 * @returns the rows with their numbers in the file, several of which may have the same one, and what was found.
 */
export function reshapeTable(lines: readonly FileLine[]): Pick<SourceLines, 'lines' | 'findings'> {
  // First, because a row of days does not look like headers.
  const dated = daysAsPeriods(lines, importHeaders, MOST_ROWS_ABOVE);
  const headerAt = firstHeader(dated, detectHeader(dated, importHeaders), importHeaders);
  // A row of units is one for all tables side by side, and no record of the first.
  const withUnits = unitsInHeaders(dated, headerAt);
  // A line may have a year for each table side by side: below one another, each has its own line.
  const stacked = sideBySide(withUnits, headerAt, importHeaders);
  // A year alone in a line would be taken for a customer above sales.
  const aligned = belowEachOther(stacked, headerAt, importHeaders);
  const dividedByYear = yearsAbove(aligned, headerAt, importHeaders, words.spread.period);
  // Rows that add up others are known by their labels, which reports with customers above their lines lose.
  const parted = partsBelow(dividedByYear, headerAt, {
    synonyms: importHeaders,
    totals: importTableWords.totals,
    category: words.category,
    period: words.spread.period,
    month: words.spread.month,
    section: words.spread.section,
  });
  const { lines: named, filled } = parted.lines === dividedByYear ? withCustomers(dividedByYear, headerAt) : parted;
  // Names that were above their lines have codes too.
  const coded = splitNames(named, headerAt, { synonyms: importHeaders, code: words.accountCode });
  // Last, because the others expect each row once.
  const spread = spreadPeriods(coded, headerAt, { synonyms: importHeaders, names: words.spread });
  return { lines: spread, findings: [judgeNamesAbove(filled)].filter((finding) => finding !== null) };
}

/**
 * The lines of a report with their customers in a column, be they grouped below customers and their parts or below the accounts of a ledger. Lines
 * that name their customers are grouped by something else.
 */
function withCustomers(lines: readonly FileLine[], headerAt: number): ReturnType<typeof customerLines> {
  const fields = recognizeColumns(lines[headerAt]?.cells ?? [], importHeaders).map((match) => match?.field);
  const above = lines.slice(0, Math.max(0, headerAt)).flatMap(({ cells }) => cells);
  const ofOthers = above.some((title) => BY_PRODUCTS.test(title)) ? words.category : '';
  const ungrouped = ungroupLines(lines, headerAt, fields.includes('account') ? ofOthers : words.account, fields[0] === 'account');
  if (ungrouped !== lines) return { lines: ungrouped, filled: [] };
  return customerLines(lines, headerAt, {
    synonyms: importHeaders,
    totals: importTableWords.totals,
    name: words.account,
    code: words.accountCode,
  });
}

/** The title of a report that groups its lines by products: QuickBooks' `Sales by Product/Service Detail`. */
const BY_PRODUCTS = /product|item|artikel|produkt|produit|article|articolo|prodotto|artículo|ürün|towar|کالا|محصول/iu;
