// Reads rows of a file of deals by its plan: one opportunity each, or a problem with its row.
import type { RecordRow } from '../../../src/actions/imports/defineRecordImport';
import type { Problem } from '../../../src/actions/Answer';
import { isBlankCell } from '../../../src/model/imports/cleanCell';
import { PLAIN_NUMBERS, readInColumn } from '../../../src/model/imports/columnNumbers';
import { currencyInUnits, currencyOfAmount, currencyOfHeader } from '../../../src/model/imports/currencies';
import { cleanId } from '../../../src/model/imports/findings/judgeCustomers';
import type { FileLine } from '../../../src/model/imports/detectTable';
import type { UnknownStage } from '../../../src/model/imports/findings/judgeStages';
import { keyOfSynonym } from '../../../src/model/imports/keyOfSynonym';
import { readShare } from '../../../src/model/imports/readShare';
import { oneSpelling } from '../../../src/model/names/oneSpelling';
import { LONGEST_ACCOUNT } from '../../../src/model/records/account';
import { longestIn } from '../../../src/model/records/recordRules';
import { importFile as words } from '../../../src/text/en/importFile';
import { importStages } from '../../../src/text/importStages';
import { formatDay } from '../../format';
import { columnOf, hasUnit, nameOfColumn, type ImportPlan } from '../columns/ImportPlan';
import type { OpportunityField } from '../columns/fileFields';
import { today } from '../../today';
import { dayOf } from '../columns/readDay';
import { isEnded, likelyStage, stageOfWord } from './readStage';

export interface ReadOpportunities {
  deals: RecordRow[];
  /** Of each deal; `null` if none is written. */
  currencies: (string | null)[];
  /** Deals whose stage has a word that is not ours, by index. They are in the first stage until it is decided. */
  unknown: ReadonlyMap<number, UnknownStage>;
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
  const unknown = new Map<number, UnknownStage>();
  const ofHeader = currencyOfHeader(columnOf(plan, 'amount')?.header ?? '') ?? plan.currency ?? null;
  const numbers = columnOf(plan, 'amount')?.numbers ?? PLAIN_NUMBERS;
  const isInUnit = hasUnit(plan);
  let hasBare = false;
  for (const row of rows) {
    const { line, cells } = row;
    const cellOf = (field: OpportunityField): string => {
      const cell = (cells[columnOf(plan, field)?.index ?? -1] ?? '').trim();
      return isBlankCell(cell) ? '' : cell.replace(/\s+/g, ' ');
    };
    const addProblem = (code: string, field: OpportunityField): void => {
      problems.push({ code, values: { row: line, column: nameOfColumn(columnOf(plan, field)), value: cellOf(field) } });
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
    const days = (isClosed ? CLOSED_ON : EXPECTED).filter((field) => cellOf(field) !== '');
    const dayIn = days[0] ?? 'date';
    const day = dayOf(cellOf(dayIn), columnOf(plan, dayIn)?.dates.order, isClosed) ?? '';
    if (day === '' && cellOf(dayIn) !== '') addProblem('badDate', dayIn);
    if (!isClosed && probability === null && cellOf('probability') !== '') addProblem('badShare', 'probability');
    if (stage === null) {
      const word = cellOf('stage') || cellOf('status');
      unknown.set(deals.length, { line, word, likely: isEnded(word) ? null : likelyStage(word) });
    }
    const currency = cellOf('currency');
    const written = currency === '' ? currencyOfAmount(cellOf('amount')) : currencyInUnits(currency, isInUnit);
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
    unknown,
    ...(hasBare && { bare: ofHeader ?? '' }),
    problems,
  };
}

/** The columns with the day of a deal that is closed, and of an open deal; the first that is filled counts. */
const CLOSED_ON = ['date', 'expectedClose'] as const;
const EXPECTED = ['expectedClose', 'date'] as const;

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
 * won and an impossible one lost; so is a deal that has ended. `null` for an unknown word.
 */
function stageOf(stage: string, status: string, probability: number | null): string | null {
  const ended = keyOfSynonym(status, importStages);
  if (ended === 'won' || ended === 'lost') return ended;
  const word = stage || status;
  const certain = probability === 1 ? 'won' : probability === 0 ? 'lost' : null;
  if (word === '') return certain ?? 'identified';
  return stageOfWord(word) ?? (isEnded(word) ? certain : null);
}
