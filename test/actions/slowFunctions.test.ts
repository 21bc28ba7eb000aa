// Computed columns are for people only: on Google they can show "Loading…" or #NAME? during a command.
import { importedPart } from '../setup/importedPart';
import { openWorkbook, sampleWorkbook } from '../setup/preparedWorkbook';
import { whatMatters } from '../setup/whatMatters';

/** A typical session: the answers of the requests, and the content of the workbook afterwards. */
function work(options: Parameters<typeof sampleWorkbook>[0]) {
  const workbook = sampleWorkbook(options);
  const answers = [
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
  answers.push(workbook.ask('saveCriteria', { revision, criteria: fed }));
  return { answers, stored: openWorkbook({ snapshot: workbook.host.save() }) };
}

test('loading or unknown functions change no answer and no cell', () => {
  const usual = work({});
  const slow = work({ slowFunctions: true });
  expect(slow.answers).toEqual(usual.answers);
  expect(whatMatters(slow.stored)).toEqual(whatMatters(usual.stored));
});
