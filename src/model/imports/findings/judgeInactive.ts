// Customers of a file that buy nothing any more, by a column such as Status or Active.
import { foldName } from '../../names/foldName';
import { createQuestion, NAMED_LINES, type Answers, type Finding } from './Finding';
import { NO, treatmentOf, YES, type Treatment, type TreatmentWords } from './judgeValues';

const TREATMENTS: readonly Treatment[] = ['count', 'leaveOut'];

interface CustomerStatus {
  line: number;
  account: string;
  status: string;
}

/**
 * Detects the customers whose rows all say that they are inactive. They are imported but not proposed as candidates, unless the user decides
 * otherwise.
 *
 * @param column the header. `Active: no` says what `Status: inactive` says.
 * @param words of customers that are inactive (`leaveOut`) and of those that are active (`count`).
 * @returns `inactive`: their names; null without a finding.
 */
export function judgeInactive(
  rows: readonly CustomerStatus[],
  { column, words, answers }: { column: string; words: TreatmentWords; answers: Answers },
): { finding: Finding; inactive: string[] } | null {
  const ofHeader = treatmentOf(column.replace(/^is /i, ''), words, TREATMENTS);
  const isOfActive = words.count.some((word) => foldName(word) === foldName(column.replace(/^is /i, '')));
  const isInactive = ({ status }: CustomerStatus): boolean => {
    const folded = foldName(status);
    if (YES.test(folded)) return ofHeader === 'leaveOut';
    if (NO.test(folded)) return isOfActive;
    return treatmentOf(status, words, TREATMENTS) === 'leaveOut';
  };
  const active = new Set(rows.filter((row) => !isInactive(row)).map(({ account }) => foldName(account)));
  const found = rows.filter((row) => !active.has(foldName(row.account)));
  const [first] = found;
  if (first === undefined) return null;
  const inactive = [...new Map(found.map(({ account }) => [foldName(account), account])).values()];
  const question = createQuestion(
    'inactiveCustomers',
    { count: inactive.length, options: ['notProposed', 'propose', 'leaveOut'], safe: 'notProposed' },
    answers,
  );
  const values = { customers: inactive.length, column, example: first.status, answer: question.answer };
  const lines = found.slice(0, NAMED_LINES).map(({ line }) => line);
  return { finding: { code: 'inactiveCustomers', values, lines, questions: [question] }, inactive };
}
