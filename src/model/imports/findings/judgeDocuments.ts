// Amounts that the lines of one document repeat, and lines that two exports share.
import { createQuestion, NAMED_LINES, type Answers, type Finding } from './Finding';

/** Of documents with several lines, so large a part repeats one amount: then it is the document's, not the line's. */
const REPEATING = 0.9;
/** So few documents prove nothing, unless the header says that it is a total. */
const FEW_DOCUMENTS = 3;

/**
 * Whether the amount is the document's total, written on each of its lines: nearly all documents with several lines have one amount.
 * @param isTotal whether the header says so: "Total", "Invoice total".
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
 * Rows that are the same in every cell. With a document's number in them they are most likely one line of two overlapping exports, and count
 * once; without, two equal purchases are as likely, and each counts.
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
