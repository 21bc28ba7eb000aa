// Answers with one given anew.
import type { Comparison } from '../../../src/model/comparisons/Comparison';
import { isPair } from './isPair';

/** The judgement takes the place of what was answered about the same two criteria, whichever way round. */
export const withJudgement = (judgements: readonly Comparison[], given: Comparison): Comparison[] => [
  ...judgements.filter((judgement) => !isPair(judgement, given)),
  given,
];
