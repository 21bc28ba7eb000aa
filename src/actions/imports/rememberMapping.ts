import { defineWrite } from '../Action';
import { readMe } from '../../workbook/me';
import { mapping, readMappings, writeMappings } from './mappings';

/**
 * Remembers how people read files with these headers, for the next file with them and for colleagues. A mapping without any choice is
 * forgotten instead.
 */
export const rememberMapping = defineWrite({
  scope: 'ranking',
  payload: mapping,
  run({ workbook }, chosen) {
    const key = JSON.stringify(chosen.headers);
    const others = readMappings(workbook).filter(({ headers }) => JSON.stringify(headers) !== key);
    const isChoice = chosen.kind !== undefined || chosen.columns.length > 0 || Object.keys(chosen.answers).length > 0;
    writeMappings(workbook, isChoice ? [{ ...chosen, on: workbook.today, who: readMe() }, ...others] : others);
    return { answer: () => ({}) };
  },
});
