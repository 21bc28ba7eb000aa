// Saves the edited sections of the job's description, beside what others edited meanwhile; a blank section is filled from the settings again.
import * as v from 'valibot';
import {
  JOB_TEXTS,
  type JobDescriptionSections,
  jobDescriptionSections,
  LONGEST_SECTION,
} from '../../model/programme/JobDescription';
import { withLock } from '../../workbook/withLock';
import type { Action } from '../Action';
import { openForWriting } from '../openForWriting';
import { saveAnswers } from './saveAnswers';
import { JOB_DESCRIPTION, readJobDescription } from './readJobDescription';

const section = v.pipe(v.string(), v.trim(), v.maxLength(LONGEST_SECTION));
const sections = v.strictObject(Object.fromEntries(JOB_TEXTS.map((key) => [key, section]))) as unknown as v.GenericSchema<
  unknown,
  JobDescriptionSections
>;

export const saveJobDescription: Action<'saveJobDescription'> = {
  payload: v.strictObject({ was: sections, sections }),
  run: ({ was, sections: now }) =>
    withLock(() => {
      const { workbook } = openForWriting();
      const parse = jobDescriptionSections;
      saveAnswers(workbook, { setting: JOB_DESCRIPTION, page: 'jobDescription', was, now, parse });
      return readJobDescription(workbook);
    }),
};
