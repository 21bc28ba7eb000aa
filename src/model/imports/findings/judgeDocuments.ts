// Amounts repeated on each line of a document, lines that two exports share, and lines that the later one has corrected.
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

/** A line of a document. */
export interface DocumentLine {
  line: number;
  /** What the line is known by: its document, position, day and customer; '' if it has no number. */
  key: string;
}

/** If more documents than this have a line twice, the position is something else. */
const MOST_CORRECTED = 0.5;

/**
 * Detects lines that are there again with other cells. Where two exports overlap, the later one has corrected them, and the last one counts.
 * Elsewhere each counts, unless the user decides otherwise.
 *
 * @param lines without those that repeat another one in every cell.
 * @param isOverlap whether other lines are there twice in every cell.
 * @returns `corrected`: the line numbers of the earlier ones.
 */
export function judgeCorrectedLines(
  lines: readonly DocumentLine[],
  { isOverlap, answers }: { isOverlap: boolean; answers: Answers },
): { finding: Finding | null; corrected: ReadonlySet<number> } {
  const last = new Map<string, number>();
  const corrected: number[] = [];
  for (const { line, key } of lines) {
    const earlier = key === '' ? undefined : last.get(key);
    if (earlier !== undefined) corrected.push(earlier);
    if (key !== '') last.set(key, line);
  }
  if (corrected.length === 0 || corrected.length > last.size * MOST_CORRECTED) return { finding: null, corrected: new Set() };
  const question = createQuestion(
    'correctedLines',
    { count: corrected.length, options: ['last', 'each'], safe: isOverlap ? 'last' : 'each' },
    answers,
  );
  return {
    finding: {
      code: 'correctedLines',
      values: { rows: corrected.length, answer: question.answer },
      lines: [...corrected].sort((one, other) => one - other).slice(0, NAMED_LINES),
      questions: [question],
    },
    corrected: new Set(corrected),
  };
}
