import { readShare } from '../readShare';
import type { SalesLine } from '../sales/SalesLine';
import { createQuestion, NAMED_LINES, type Answers, type Finding } from './Finding';

/** `100`, `100%`, `1` (a share) and `1.0` are certain. */
export const isCertain = (probability: string): boolean => readShare(probability) === 1;

/** Asks whether deals that are not certain are sales; `null` without any. */
export function judgeProbabilities(lines: readonly SalesLine[], answers: Answers): Finding | null {
  const open = lines.filter(({ probability = '' }) => !isCertain(probability));
  if (open.length === 0) return null;
  return {
    code: 'probabilities',
    values: { rows: open.length },
    lines: open.slice(0, NAMED_LINES).map(({ line }) => line),
    questions: [createQuestion('probabilities', { count: open.length, options: ['certain', 'all'], safe: 'certain' }, answers)],
  };
}
