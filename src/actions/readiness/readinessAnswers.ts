// What answers must look like when they come in; nothing is mended here, unlike in what was stored.
import {
  CASE_RANGES,
  DEGREES,
  LONGEST_NOTE,
  MONTHS_SECURED,
  READINESS_QUESTIONS,
  YES_OR_NO_QUESTIONS,
  type ReadinessAnswers,
} from '../../model/readiness/Readiness';
import { nullable, number, object, oneOf, string, yesOrNo, type Schema } from '../schema';

const each = (keys: readonly string[], schema: Schema<unknown>) => Object.fromEntries(keys.map((key) => [key, schema]));

/** All fields, none besides. */
export const readinessAnswers = object({
  ...each(READINESS_QUESTIONS, nullable(oneOf(DEGREES))),
  ...each(
    READINESS_QUESTIONS.map((key) => `${key}Note`),
    string({ most: LONGEST_NOTE }),
  ),
  ...each(YES_OR_NO_QUESTIONS, nullable(yesOrNo)),
  months: nullable(oneOf(MONTHS_SECURED)),
  ...Object.fromEntries(Object.entries(CASE_RANGES).map(([key, range]) => [key, nullable(number(range))])),
}) as unknown as Schema<ReadinessAnswers>;
