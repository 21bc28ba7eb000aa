import * as v from 'valibot';
import {
  JOB_TEXTS,
  jobDescriptionSections,
  LONGEST_SECTION,
  type JobDescriptionSections,
} from '../../model/programme/JobDescription';
import { defineWrite } from '../Action';
import { JOB_DESCRIPTION, readJobDescription } from './readJobDescription';
import { mergeAnswers, writeAnswers, type SharedAnswers } from './sharedAnswers';
import { text } from '../payloadParts';

const section = text(LONGEST_SECTION);
const sections = v.strictObject(Object.fromEntries(JOB_TEXTS.map((key) => [key, section]))) as unknown as v.GenericSchema<
  unknown,
  JobDescriptionSections
>;

const shared: SharedAnswers<JobDescriptionSections> = {
  setting: JOB_DESCRIPTION,
  page: 'jobDescription',
  parse: jobDescriptionSections,
};

/** Saves the edited sections; a blank one is filled from the settings again. Refused as `saveReadiness` is. */
export const saveJobDescription = defineWrite({
  scope: 'ranking',
  payload: v.strictObject({ was: sections, sections }),
  check: ({ workbook }, { was, sections: now }) => mergeAnswers(workbook, shared, was, now),
  run: ({ workbook }, _payload, merged) => ({
    lines: writeAnswers(workbook, shared, merged),
    answer: () => readJobDescription(workbook),
  }),
});
