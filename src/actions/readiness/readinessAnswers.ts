// What answers must look like when they come in; nothing is mended here, unlike in what was stored.
import * as v from 'valibot';
import {
  CASE_RANGES,
  DEGREES,
  LONGEST_NOTE,
  MONTHS_SECURED,
  READINESS_QUESTIONS,
  YES_OR_NO_QUESTIONS,
  type ReadinessAnswers,
} from '../../model/readiness/Readiness';
import { numberIn, rawText } from '../payloadParts';

const each = (keys: readonly string[], schema: v.GenericSchema) => Object.fromEntries(keys.map((key) => [key, schema]));

/** All fields, none besides. */
export const readinessAnswers = v.strictObject({
  ...each(READINESS_QUESTIONS, v.nullable(v.picklist(DEGREES))),
  ...each(
    READINESS_QUESTIONS.map((key) => `${key}Note`),
    rawText(LONGEST_NOTE),
  ),
  ...each(YES_OR_NO_QUESTIONS, v.nullable(v.boolean())),
  months: v.nullable(v.picklist(MONTHS_SECURED)),
  ...Object.fromEntries(
    Object.entries(CASE_RANGES).map(([key, { from, to }]) => [key, v.nullable(numberIn({ from: from, to: to }))]),
  ),
}) as unknown as v.GenericSchema<unknown, ReadinessAnswers>;
