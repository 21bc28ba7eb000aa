// Reads rows of a file of deals by its plan: one opportunity each, or a problem with its row.
import type { RecordRow } from '../../../src/actions/imports/defineRecordImport';
import type { Problem } from '../../../src/actions/Answer';
import { isBlankCell } from '../../../src/model/imports/cleanCell';
import { PLAIN_NUMBERS, readInColumn } from '../../../src/model/imports/columnNumbers';
import { currencyOfAmount, currencyOfHeader, currencyOfWord } from '../../../src/model/imports/currencies';
import { cleanId } from '../../../src/model/imports/findings/judgeCustomers';
import type { FileLine } from '../../../src/model/imports/detectTable';
import { keyOfSynonym } from '../../../src/model/imports/keyOfSynonym';
import { readShare } from '../../../src/model/imports/readShare';
import { oneSpelling } from '../../../src/model/names/oneSpelling';
import { LONGEST_ACCOUNT } from '../../../src/model/records/account';
import { longestIn } from '../../../src/model/records/recordRules';
import { importData as words } from '../../../src/text/en/importData';
import { importStages } from '../../../src/text/importStages';
import { formatDay } from '../../format';
import { columnOf, type ImportPlan } from '../columns/ImportPlan';
import type { OpportunityField } from '../columns/fileFields';
import { today } from '../../today';
import { dayOf } from '../columns/readDay';

export interface ReadOpportunities {
  deals: RecordRow[];
  /** Of each deal; `null` if none is written. */
  currencies: (string | null)[];
  /** The row of each deal. */
  rows: FileLine[];
  /** What amounts without a currency are in: '' if the file does not say; missing if all have one. */
  bare?: string;
  problems: Problem[];
}

/**
 * A row without an account is left out; a cell that cannot be used is left out alone. A deal without a name uses its product or its day.
 * A future day is the expected close date; a deal that is closed on such a day is named.
 */
export function readOpportunities(rows: readonly FileLine[], plan: ImportPlan): ReadOpportunities {
  const problems: Problem[] = [];
  const deals: RecordRow[] = [];
  const currencies: (string | null)[] = [];
  const ofDeals: FileLine[] = [];
  const ofHeader = currencyOfHeader(columnOf(plan, 'amount')?.header ?? '') ?? plan.currency ?? null;
  const numbers = columnOf(plan, 'amount')?.numbers ?? PLAIN_NUMBERS;
  let hasBare = false;
  for (const row of rows) {
    const { line, cells } = row;
    const cellOf = (field: OpportunityField): string => {
      const cell = (cells[columnOf(plan, field)?.index ?? -1] ?? '').trim();
      return isBlankCell(cell) ? '' : cell.replace(/\s+/g, ' ');
    };
    const addProblem = (code: string, field: OpportunityField): void => {
      problems.push({ code, values: { row: line, column: columnOf(plan, field)?.header ?? '', value: cellOf(field) } });
    };
    const account = cellOf('account');
    if (account === '' || account.length > LONGEST_ACCOUNT) {
      problems.push(
        account === ''
          ? { code: 'nameMissing', values: { row: line } }
          : { code: 'nameTooLong', values: { row: line, limit: LONGEST_ACCOUNT } },
      );
      continue;
    }
    const amount = readInColumn(cellOf('amount'), numbers);
    if (amount === null && cellOf('amount') !== '') addProblem('badNumber', 'amount');
    const probability = readShare(cellOf('probability'));
    const stage = stageOf(cellOf('stage'), cellOf('status'), probability);
    const isClosed = stage === 'won' || stage === 'lost';
    const day = dayOf(cellOf('date'), columnOf(plan, 'date')?.dates.order, isClosed) ?? '';
    if (day === '' && cellOf('date') !== '') addProblem('badDate', 'date');
    if (!isClosed && probability === null && cellOf('probability') !== '') addProblem('badShare', 'probability');
    if (stage === null) addProblem('unknownStage', cellOf('stage') === '' ? 'status' : 'stage');
    const currency = cellOf('currency');
    const written = currency === '' ? currencyOfAmount(cellOf('amount')) : (currencyOfWord(currency) ?? currency.toUpperCase());
    hasBare ||= written === null && amount !== null;
    currencies.push(written ?? ofHeader);
    if (isClosed && day > today())
      problems.push({ code: 'closedAhead', values: { row: line, name: cellOf('dealName') || account, day: formatDay(day) } });
    ofDeals.push(row);
    deals.push({
      line,
      account,
      name: (cellOf('dealName') || cellOf('product') || words.dealOf(formatDay(day))).slice(0, NAME),
      values: {
        stage: stage ?? 'identified',
        ...(amount !== null && amount >= 0 && { amount }),
        ...(!isClosed && probability !== null && { probability }),
        ...(day !== '' && { [isClosed ? 'closedOn' : 'expectedClose']: day }),
        ...within('product', cellOf('product')),
        ...within('owner', cellOf('salesRep')),
        ...within('crmId', cleanId(cellOf('dealId'))),
      },
    });
  }
  return {
    deals: deals.map(spellOwner(deals)),
    currencies,
    rows: ofDeals,
    ...(hasBare && { bare: ofHeader ?? '' }),
    problems,
  };
}

const NAME = longestIn('opportunities', 'opportunity');

/** Owners whose names differ in case alone are one person. */
function spellOwner(deals: readonly RecordRow[]): (deal: RecordRow) => RecordRow {
  const spell = oneSpelling(deals.flatMap(({ values }) => (values['owner'] === undefined ? [] : [String(values['owner'])])));
  return (deal) =>
    deal.values['owner'] === undefined
      ? deal
      : { ...deal, values: { ...deal.values, owner: spell(String(deal.values['owner'])) } };
}

const within = (field: 'product' | 'owner' | 'crmId', text: string): Record<string, string> =>
  text === '' ? {} : { [field]: text.slice(0, longestIn('opportunities', field)) };

/**
 * A stage by its word. A status that says how the deal ended decides over the stage in which it ended. Without either, a certain deal is
 * won and an impossible one lost. `null` for an unknown word.
 */
function stageOf(stage: string, status: string, probability: number | null): string | null {
  const ended = keyOfSynonym(status, importStages);
  if (ended === 'won' || ended === 'lost') return ended;
  if (stage !== '') return stageOfWord(stage);
  if (status !== '') return ended;
  return probability === 1 ? 'won' : probability === 0 ? 'lost' : 'identified';
}

/** Some programs number their stages: `1-Qualify`, `4. Closed Won (100%)`. Any other text with one word for the end of a deal is that end. */
const stageOfWord = (word: string): string | null =>
  keyOfSynonym(word, importStages) ??
  keyOfSynonym(word.replace(/^\d+\s*[-–.:)]\s*|\s*\([^)]*\)\s*$/g, ''), importStages) ??
  endOfDeal(word);

/** `Geschlossen und gewonnen`, `Fermée perdue`, `Closed Won – renewal`. `null` for no such word, for both, and after a word such as *not*. */
function endOfDeal(text: string): string | null {
  const words = text.split(/[^\p{L}]+/u);
  const ends = new Set(words.map((word) => keyOfSynonym(word, importStages)).filter((key) => key === 'won' || key === 'lost'));
  const isDenied = words.some((word) => /^(not|nicht|non|pas|no)$/i.test(word));
  return ends.size === 1 && !isDenied ? ([...ends][0] ?? null) : null;
}
