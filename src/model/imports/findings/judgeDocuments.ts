// Amounts repeated on each line of a document, and lines that two exports share.
import { createQuestion, NAMED_LINES, type Answers, type Finding } from './Finding';

/** If at least this share of documents with several lines repeats one amount, the amount is the document's total. */
const REPEATING = 0.9;
/** Fewer documents than this prove nothing unless the header names a total. */
const FEW_DOCUMENTS = 3;

/**
 * Detects whether the amount is the document's total, repeated on each of its lines: nearly all documents with several lines have a single
 * amount.
 *
 * @param isTotal whether the header names a total: "Total", "Invoice total".
 */
export function judgeRepeatedTotals(
  lines: readonly { line: number; orderId: string; amount: string }[],
  { column, isTotal, answers }: { column: string; isTotal: boolean; answers: Answers },
): Finding | null {
  const documents = new Map<string, { amounts: Set<string>; lines: number[] }>();
  for (const { line, orderId, amount } of lines) {
    if (orderId === '' || amount === '') continue;
    const document = documents.get(orderId) ?? { amounts: new Set<string>(), lines: [] };
    document.amounts.add(amount);
    document.lines.push(line);
    documents.set(orderId, document);
  }
  const long = [...documents.values()].filter((document) => document.lines.length > 1);
  const repeating = long.filter(({ amounts }) => amounts.size === 1);
  const isProof = repeating.length >= (isTotal ? 1 : FEW_DOCUMENTS) && repeating.length >= long.length * REPEATING;
  if (!isProof) return null;
  return {
    code: 'repeatedTotals',
    values: { column, documents: repeating.length },
    lines: repeating.flatMap((document) => document.lines.slice(1)).slice(0, NAMED_LINES),
    questions: [
      createQuestion(
        'repeatedTotals',
        { count: repeating.length, options: ['once', 'each'], safe: isTotal ? 'once' : 'each' },
        answers,
      ),
    ],
  };
}

/**
 * Detects rows that are equal in every cell. With a document number they are most likely the same line in two overlapping exports and count
 * once. Without one, two equal purchases are just as likely, and each row counts.
 */
export function judgeDuplicateLines(
  rows: readonly { line: number; cells: readonly string[] }[],
  { hasDocument, answers }: { hasDocument: boolean; answers: Answers },
): { finding: Finding | null; repeated: ReadonlySet<number> } {
  const seen = new Set<string>();
  const repeated = new Set<number>();
  for (const { line, cells } of rows) {
    const key = cells.join('\u0000');
    if (seen.has(key)) repeated.add(line);
    else seen.add(key);
  }
  if (repeated.size === 0) return { finding: null, repeated };
  const finding: Finding = {
    code: 'duplicateLines',
    values: { rows: repeated.size },
    lines: [...repeated].slice(0, NAMED_LINES),
    questions: [
      createQuestion(
        'duplicateLines',
        { count: repeated.size, options: ['once', 'each'], safe: hasDocument ? 'once' : 'each' },
        answers,
      ),
    ],
  };
  return { finding, repeated };
}
