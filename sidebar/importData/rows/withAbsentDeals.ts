// Open deals of the workbook that a whole list of deals does not have: closed or deleted in the CRM, perhaps.
import type { RecordRow } from '../../../src/actions/imports/defineRecordImport';
import { addDecimals } from '../../../src/model/imports/addDecimals';
import { matchRecords } from '../../../src/model/imports/changes/matchRecords';
import type { ListWords } from '../../../src/model/imports/changes/Foreseen';
import type { PresentRow } from '../../../src/model/imports/changes/PresentRow';
import { answerOf, createQuestion, type Answers, type Finding } from '../../../src/model/imports/findings/Finding';
import { SEPARATOR } from '../../../src/model/imports/findings/judgeCurrencies';
import { foldName } from '../../../src/model/names/foldName';

/** A file with this share of the known open deals is a list of all. */
const MOST_DEALS = 0.75;
/** As many deals are named. */
const MOST_NAMED = 3;

interface Known {
  present: readonly PresentRow[];
  choices: ListWords;
  answers: Answers;
  /** yyyy-mm-dd. */
  today: string;
}

/**
 * The rows with those of the absent deals, if these are lost. The finding asks whether they are, where the file has most of the open deals of
 * the workbook. Where its deals have ids, those that were typed into the workbook by hand have none, and stay out.
 */
export function withAbsentDeals(
  rows: readonly RecordRow[],
  { present, choices, answers, today }: Known,
): { rows: readonly RecordRow[]; findings: readonly Finding[] } {
  const find = matchRecords(rows, present);
  const found = new Set(rows.map((row) => find(row).record));
  const hasIds = rows.some(({ values }) => idOf(values) !== '');
  const open = present.filter(({ cells }) => isOpen(cells, choices) && (!hasIds || idOf(cells) !== ''));
  const absent = open.filter((deal) => !found.has(deal));
  if (absent.length === 0 || open.length - absent.length < open.length * MOST_DEALS) return { rows, findings: [] };
  const question = createQuestion('absentDeals', { count: absent.length, options: ['keep', 'lost'], safe: 'keep' }, answers);
  // CRMs put the account into the name of a deal.
  const nameOf = ({ key, name }: PresentRow): string => (foldName(name).includes(foldName(key)) ? name : `${key}: ${name}`);
  const finding: Finding = {
    code: 'absentDeals',
    values: {
      deals: absent.length,
      amount: addDecimals(absent.map(({ cells }) => Number(cells['amount'] ?? 0) || 0)),
      names: absent.slice(0, MOST_NAMED).map(nameOf).join(SEPARATOR),
      more: Math.max(0, absent.length - MOST_NAMED),
    },
    lines: [],
    questions: [question],
  };
  if (answerOf(finding) !== 'lost') return { rows, findings: [finding] };
  const last = rows.reduce((most, { line }) => Math.max(most, line), 0);
  const lost = absent.map(({ key, name, cells }, at): RecordRow => {
    const id = idOf(cells);
    return {
      line: last + at + 1,
      account: key,
      name,
      values: { stage: 'lost', closedOn: today, ...(id !== '' && { crmId: id }) },
    };
  });
  return { rows: [...rows, ...lost], findings: [finding] };
}

const idOf = (values: Readonly<Record<string, string | number | boolean>>): string => String(values['crmId'] ?? '').trim();

/** A stage is in the workbook's words. */
function isOpen(cells: PresentRow['cells'], choices: ListWords): boolean {
  const word = String(cells['stage'] ?? '');
  const stage = choices['stage']?.get(foldName(word)) ?? word;
  return stage !== 'won' && stage !== 'lost';
}
