import * as v from 'valibot';
import { parseAnswers } from '../../model/readiness/parseAnswers';
import { defineWrite } from '../Action';
import { readinessAnswers } from './readinessAnswers';
import { keepCase } from './keptCase';
import { READINESS, readReadiness, readServed } from './readReadiness';
import { mergeAnswers, writeAnswers, type SharedAnswers } from './sharedAnswers';

const shared: SharedAnswers<v.InferOutput<typeof readinessAnswers>> = {
  setting: READINESS,
  page: 'readinessPage',
  parse: parseAnswers,
};

/** Refused with `sameChangedMeanwhile` when another user changed one of these answers since `was` was read; other answers of theirs stay. */
export const saveReadiness = defineWrite({
  scope: 'ranking',
  payload: v.strictObject({ was: readinessAnswers, answers: readinessAnswers }),
  check: ({ workbook }, { was, answers }) => mergeAnswers(workbook, shared, was, answers),
  run({ workbook }, _payload, merged) {
    const lines = writeAnswers(workbook, shared, merged);
    const { facts, served } = readServed(workbook);
    keepCase(workbook, merged, facts, served);
    return { lines, answer: () => readReadiness(workbook) };
  },
});
