import type { RecordRow } from '../../../src/actions/imports/defineRecordImport';
import type { LogLine } from '../../../src/model/imports/activities/resolveActivities';
import { longestIn } from '../../../src/model/records/recordRules';

/** @param source the file or tab of the lines. */
export const rowsOfLog = (lines: readonly LogLine[], source: string): RecordRow[] =>
  lines.map(({ line, account, day, kind, subject, people, whose, uid }) => ({
    line,
    account,
    name: day,
    values: {
      kind,
      ...within('subject', subject),
      ...within('people', people),
      ...within('whose', whose),
      ...within('source', source),
      ...(uid !== '' && uid.length <= longestIn('log', 'uid') && { uid }),
    },
  }));

/** A longer text ends with a mark of that. */
function within(field: 'subject' | 'people' | 'whose' | 'source', text: string): Record<string, string> {
  const longest = longestIn('log', field);
  return text === '' ? {} : { [field]: text.length > longest ? `${text.slice(0, longest - 1)}…` : text };
}
