import { defineWrite } from '../Action';
import { recordRows, writeRecords } from './writeRecords';

/** Writes one part of a file of contacts into Stakeholders. */
export const importContacts = defineWrite({
  scope: 'plans',
  payload: recordRows,
  run({ workbook }, { run, rows }) {
    const { result, lines } = writeRecords(workbook, 'stakeholders', rows);
    return { lines, batch: run, answer: () => result };
  },
});
