// The companies that customers belong to by their names, as QuickBooks writes them: `Acme Industrial:Plant 1`.
import type { ImportedRow } from '../../../src/actions/imports/importAccounts';
import type { PresentRow } from '../../../src/model/imports/changes/PresentRow';
import { answerOf, createQuestion, type Answers, type Finding } from '../../../src/model/imports/findings/Finding';
import { foldName } from '../../../src/model/names/foldName';

/** Before the first colon the company, after it its part. */
const OF_COMPANY = /^([^:]*[^:\s])\s*:\s*[^:\s]/;

const companyIn = (name: string): string => OF_COMPANY.exec(name.trim())?.[1] ?? '';

/**
 * Fills Parent account of the customers whose company is a customer too, or has another part; all of them stay accounts of their own. Rows
 * with a parent in the file or in the workbook keep it.
 */
export function withParents(
  rows: readonly ImportedRow[],
  present: readonly PresentRow[],
  answers: Answers,
): { rows: readonly ImportedRow[]; finding: Finding | null } {
  const names = new Set([...rows.map(({ account }) => account), ...present.map(({ name }) => name)].map(foldName));
  const parts = new Map<string, number>();
  for (const name of names) parts.set(companyIn(name), (parts.get(companyIn(name)) ?? 0) + 1);
  const hasParent = new Set(
    present.flatMap(({ name, key, cells }) => ((cells['parent'] ?? '') === '' ? [] : [foldName(name), `id ${key}`])),
  );
  const parentOf = ({ account, values }: ImportedRow): string => {
    const company = companyIn(account);
    const isOwn = values.parent !== undefined || hasParent.has(foldName(account)) || hasParent.has(`id ${values.crmId ?? ''}`);
    // `Attn: Smith` and `Attn: Jones` have no company in common.
    const hasParts = !/:\s/.test(account) && (parts.get(foldName(company)) ?? 0) > 1;
    const isCompany = names.has(foldName(company)) || hasParts;
    return company !== '' && isCompany && !isOwn ? company : '';
  };
  const found = rows.filter((row) => parentOf(row) !== '');
  const [first] = found;
  if (first === undefined) return { rows, finding: null };
  const question = createQuestion('parentNames', { count: found.length, options: ['fill', 'leave'], safe: 'fill' }, answers);
  const values = { accounts: found.length, example: first.account, parent: parentOf(first), answer: question.answer };
  const finding: Finding = { code: 'parentNames', values, lines: [], questions: [question] };
  if (answerOf(finding) !== 'fill') return { rows, finding };
  const filled = (row: ImportedRow): ImportedRow => ({ ...row, values: { ...row.values, parent: parentOf(row) } });
  return { rows: rows.map((row) => (parentOf(row) === '' ? row : filled(row))), finding };
}
