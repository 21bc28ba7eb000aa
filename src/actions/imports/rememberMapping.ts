import { defineWrite } from '../Action';
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
    const who = PropertiesService.getUserProperties().getProperty('me') ?? '';
    writeMappings(workbook, isChoice ? [{ ...chosen, on: workbook.today, who }, ...others] : others);
    return { answer: () => ({}) };
  },
});
