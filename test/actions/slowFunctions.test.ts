// Computed columns are for people: on Google they may say "Loading…" or #NAME? while a command runs.
import { importedPart } from '../setup/importedPart';
import { openWorkbook, sampleWorkbook } from '../setup/preparedWorkbook';
import { whatMatters } from '../setup/whatMatters';

/** A morning's work: what the requests say, and what stands in the workbook afterwards. */
function work(options: Parameters<typeof sampleWorkbook>[0]) {
  const workbook = sampleWorkbook(options);
  const said = [
    workbook.ask('loadRanking', {}),
    workbook.ask('loadAccounts', {}),
    workbook.ask('saveSettings', { changes: { keyFrom: 6.5, capacity: 4 } }),
    workbook.ask(
      'importAccounts',
      importedPart([{ account: 'Ferrowald Steel (sample)', values: { revenue3: 5, potential: 9 } }], 2025),
    ),
    workbook.ask('setUpWorkbook', {}),
  ];
  const { revision, criteria } = workbook.ask('loadRanking', {});
  const fed = criteria.map((each, at) => (at === 0 ? { ...each, source: 'revenue3', low: 0, high: 1e6, weight: 5 } : each));
  said.push(workbook.ask('saveCriteria', { revision, criteria: fed }));
  return { said, stored: openWorkbook({ snapshot: workbook.host.save() }) };
}

test('functions that have not answered yet, or that are not known, change no answer and no cell', () => {
  const usual = work({});
  const slow = work({ slowFunctions: true });
  expect(slow.said).toEqual(usual.said);
  expect(whatMatters(slow.stored)).toEqual(whatMatters(usual.stored));
});
