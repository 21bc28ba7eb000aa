// The limits on calls of readiness and the job description, whatever the number of accounts.
import { noAnswers } from '../../model/readiness/answers';
import type { Actions } from '../../../src/actions/actions';
import { jobDescriptionSections } from '../../../src/model/programme/JobDescription';
import { emptyWorkbook, sampleWorkbook, type OpenedWorkbook } from '../../setup/preparedWorkbook';

const costOf = <N extends keyof Actions>(workbook: OpenedWorkbook, action: N, payload: Actions[N]['payload']) => {
  workbook.ask(action, payload);
  const { reads, writes } = workbook.host.cost;
  return { reads, writes };
};

test.each([
  ['loadReadiness', 4],
  ['loadJobDescription', 4],
] as const)('%s reads %d tables, the name and zone of the spreadsheet, each once, and writes nothing', (action, tables) => {
  for (const open of [emptyWorkbook, sampleWorkbook]) {
    const workbook = open();
    workbook.ask('loadSettings', {});
    expect(costOf(workbook, action, {})).toEqual({ reads: tables + 2, writes: 0 });
  }
});

test('saving the answers or the description takes at most four blocks', () => {
  const answers = { ...noAnswers(), salesProcess: 4, salesProcessNote: 'Six steps' } as const;
  const none = jobDescriptionSections('');
  for (const open of [emptyWorkbook, sampleWorkbook]) {
    const workbook = open();
    // The first save creates History.
    workbook.ask('saveSettings', { changes: { currency: '€' } });
    const costs = [
      costOf(workbook, 'saveReadiness', { was: noAnswers(), answers }),
      costOf(workbook, 'saveReadiness', { was: answers, answers: { ...answers, months: 12 } }),
      costOf(workbook, 'saveJobDescription', { was: none, sections: { ...none, mission: 'Keeps the north' } }),
    ];
    for (const { reads, writes } of costs) {
      expect(writes).toBeLessThanOrEqual(4);
      expect(reads).toBeLessThanOrEqual(2 * 6);
    }
  }
});

test('saving unchanged values writes nothing', () => {
  const workbook = sampleWorkbook();
  workbook.ask('loadReadiness', {});
  expect(costOf(workbook, 'saveReadiness', { was: noAnswers(), answers: noAnswers() }).writes).toBe(0);
});
