import {
  JOB_TEXTS,
  jobDescriptionSections,
  LONGEST_SECTION,
  type JobDescriptionSections,
} from '../../model/programme/JobDescription';
import { defineWrite } from '../Action';
import { JOB_DESCRIPTION, readJobDescription } from './readJobDescription';
import { mergeAnswers, writeAnswers, type SharedAnswers } from './sharedAnswers';
import { object, string, trimmed, type Schema } from '../schema';

const section = trimmed(string({ most: LONGEST_SECTION }));
const sections = object(Object.fromEntries(JOB_TEXTS.map((key) => [key, section]))) as Schema<JobDescriptionSections>;

const shared: SharedAnswers<JobDescriptionSections> = {
  setting: JOB_DESCRIPTION,
  page: 'jobDescription',
  parse: jobDescriptionSections,
};

/** Saves the edited sections; a blank one is filled from the settings again. Refused as `saveReadiness` is. */
export const saveJobDescription = defineWrite({
  scope: 'ranking',
  payload: object({ was: sections, sections }),
  check: ({ workbook }, { was, sections: now }) => mergeAnswers(workbook, shared, was, now),
  run: ({ workbook }, _payload, merged) => ({
    lines: writeAnswers(workbook, shared, merged),
    answer: () => readJobDescription(workbook),
  }),
});
