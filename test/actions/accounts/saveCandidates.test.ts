import { sampleWorkbook } from '../../setup/preparedWorkbook';
import { importedPart } from '../../setup/importedPart';
import { readTab } from '../../setup/readTab';
import { whatMatters } from '../../setup/whatMatters';

test('exactly the chosen accounts become candidates, except that scored accounts stay and are named', () => {
  const workbook = sampleWorkbook();
  const before = whatMatters(workbook);
  const rows = ['Ernst Handel', 'QUICK-Stop', 'Blauer See'].map((account) => ({ account }));
  workbook.ask('importAccounts', importedPart(rows));
  const idOf = (name: string) => workbook.ask('loadAccounts', {}).accounts.find((account) => account.name === name)?.id ?? '';
  expect(workbook.ask('saveCandidates', { ids: [idOf('Ernst Handel'), idOf('Blauer See'), 'unknown'] })).toEqual({
    candidates: 26,
    kept: Object.keys(before.matrix),
  });
  expect(workbook.ask('saveCandidates', { ids: [idOf('QUICK-Stop')] }).candidates).toBe(25);
  expect(
    readTab(workbook, 'Scoring Matrix')
      .rows.slice(24)
      .map(({ account }) => account),
  ).toEqual(['QUICK-Stop']);
  const after = whatMatters(workbook);
  for (const [name, row] of Object.entries(before.matrix)) expect(after.matrix[name]).toEqual(row);
});

test('choosing the current candidates changes only History', () => {
  const workbook = sampleWorkbook();
  const before = whatMatters(workbook);
  const { accounts } = workbook.ask('loadAccounts', {});
  expect(workbook.ask('saveCandidates', { ids: accounts.map(({ id }) => id) })).toEqual({ candidates: 24, kept: [] });
  expect(whatMatters(workbook)).toEqual(before);
});
