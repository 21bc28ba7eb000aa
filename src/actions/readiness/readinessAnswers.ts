// What answers must look like when they come in; nothing is mended here, unlike in what was stored.
import * as v from 'valibot';
import { areAnswers } from '../../model/readiness/parseAnswers';
import type { ReadinessAnswers } from '../../model/readiness/Readiness';

/** All fields, none besides. */
export const readinessAnswers = v.pipe(v.unknown(), v.check(areAnswers)) as v.GenericSchema<unknown, ReadinessAnswers>;
