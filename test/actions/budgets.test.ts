// The limits on calls of each request, whatever the number of rows.
import type { Actions } from '../../src/actions/actions';
import { importedPart } from '../setup/importedPart';
import { emptyWorkbook, preparedWorkbook, sampleWorkbook, type OpenedWorkbook } from '../setup/preparedWorkbook';

const manyAccounts = preparedWorkbook('many accounts', (workbook) => {
  const rows = Array.from({ length: 150 }, (_, at) => ({
    account: `Account ${at}`,
    values: { revenue3: at, kam: `Person ${at % 7}` },
  }));
  workbook.ask('importAccounts', importedPart(rows, 2025));
  const { accounts } = workbook.ask('loadAccounts', {});
  workbook.ask('saveCandidates', { ids: accounts.slice(0, 100).map(({ id }) => id) });
});

/** The journal is written before a change, and cleared after it. */
const JOURNAL = 2;
/** Rows that people see are read again just before they are written. */
const CHECKS = 4;

const costOf = <N extends keyof Actions>(workbook: OpenedWorkbook, action: N, payload: Actions[N]['payload']) => {
  workbook.ask(action, payload);
  const { reads, writes } = workbook.host.cost;
  return { reads, writes };
};

test('a request that loads reads each table that it needs once, and writes nothing', () => {
  for (const workbook of [emptyWorkbook(), manyAccounts()]) {
    for (const [action, tables] of [
      ['loadAccounts', ['settings', 'accounts']],
      ['loadRanking', ['settings', 'criteria', 'accounts', 'matrix', 'stakeholders']],
      ['loadImport', ['settings', 'criteria', 'accounts', 'matrix']],
      ['loadSettings', ['settings', 'criteria', 'accounts', 'matrix']],
    ] as const) {
      const { reads, writes } = costOf(workbook, action, {});
      expect([action, reads, writes]).toEqual([action, tables.length, 0]);
    }
  }
});

test('saving settings costs a few blocks', () => {
  for (const open of [sampleWorkbook, manyAccounts]) {
    const { reads, writes } = costOf(open(), 'saveSettings', { changes: { currency: '€', kams: 3, keyFrom: 6, capacity: 9 } });
    expect(writes).toBeLessThanOrEqual(4 + JOURNAL);
    // One more counts the closed deals, for the rates of stages.
    expect(reads).toBeLessThanOrEqual(2 * 5 + 1 + CHECKS);
  }
});

test('choosing candidates writes ticks, rows and History, one block each', () => {
  const workbook = manyAccounts();
  const { accounts } = workbook.ask('loadAccounts', {});
  const { reads, writes } = costOf(workbook, 'saveCandidates', { ids: accounts.map(({ id }) => id) });
  expect(writes).toBeLessThanOrEqual(4 + 2 + JOURNAL);
  expect(reads).toBeLessThanOrEqual(2 * 5 + CHECKS);
});

test('a part of new accounts is written in as many blocks as there are runs of columns, regardless of its rows', () => {
  const cost = (count: number) => {
    const workbook = emptyWorkbook();
    workbook.user((book) => void book.getSheetByName('Accounts')!.insertRowsAfter(40, 200));
    const rows = Array.from({ length: count }, (_, at) => ({
      account: `Account ${at}`,
      values: { revenue2: at, revenue3: at, city: 'Graz', salesRep: 'Ada' },
    }));
    return costOf(workbook, 'importAccounts', importedPart(rows, 2025));
  };
  const [few, many] = [cost(5), cost(150)];
  expect(many.reads).toBe(few.reads);
  // The note of the journal takes more cells.
  expect(many.writes).toBeLessThanOrEqual(few.writes + 2);
  // The four tables of the ranking, and what is kept to undo the import.
  expect(few.reads).toBeLessThanOrEqual(2 * 6 + CHECKS);
});
