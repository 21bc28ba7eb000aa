// Words for stages that are not ours: what each counts as.
import { foldName } from '../../names/foldName';
import { STAGES } from '../../records/vocabulary';
import { createQuestion, NAMED_LINES, UNDECIDED, type Answers, type Finding } from './Finding';

/** An unknown word of a deal. */
export interface UnknownStage {
  line: number;
  word: string;
  /** What it most likely is; `null` if that must be decided. */
  likely: string | null;
}

/** More words are not stages. */
const MOST_ASKED = 20;

/** @returns `stageOf` gives the stage of a word, which is the first one until it is decided. */
export function judgeStages(
  unknown: readonly UnknownStage[],
  answers: Answers,
): { finding: Finding | null; stageOf: (word: string) => string } {
  const words = new Map<string, { first: UnknownStage; count: number }>();
  for (const each of unknown) {
    const known = words.get(foldName(each.word));
    words.set(foldName(each.word), { first: known?.first ?? each, count: (known?.count ?? 0) + 1 });
  }
  const asked = [...words].slice(0, MOST_ASKED).map(([folded, { first, count }]) => {
    const [options, safe] = first.likely === null ? [[UNDECIDED, ...STAGES], UNDECIDED] : [STAGES, first.likely];
    return { folded, question: createQuestion('unknownStages', { key: first.word, count, options, safe }, answers) };
  });
  const decided = new Map(asked.map(({ folded, question }) => [folded, question.answer]));
  const stageOf = (word: string): string => {
    const stage = decided.get(foldName(word)) ?? UNDECIDED;
    return stage === UNDECIDED ? STAGES[0] : stage;
  };
  const [first] = unknown;
  if (first === undefined) return { finding: null, stageOf };
  return {
    stageOf,
    finding: {
      code: 'unknownStages',
      values: { stages: words.size, rows: unknown.length, example: first.word },
      lines: unknown.slice(0, NAMED_LINES).map(({ line }) => line),
      questions: asked.map(({ question }) => question),
    },
  };
}
