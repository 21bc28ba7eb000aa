import fc from 'fast-check';
import { openHost } from '../../../setup/openHost';

const code = `
  function act(steps) {
    var sheet = SpreadsheetApp.getActiveSheet();
    steps.forEach(function (step) { sheet[step[0]](step[1], step[2]); });
    return sheet.getRange(1, 1, 12, 12).getNotes();
  }
  function start(cells) {
    var sheet = SpreadsheetApp.getActiveSheet();
    cells.forEach(function (cell) { sheet.getRange(cell).setValue(cell).setNote('of ' + cell); });
  }
  function values() {
    return SpreadsheetApp.getActiveSheet().getRange(1, 1, 12, 12).getValues();
  }
`;

const step = fc.tuple(
  fc.constantFrom('insertColumnsBefore', 'deleteColumns', 'insertRowsBefore', 'deleteRows'),
  fc.integer({ min: 1, max: 9 }),
  fc.integer({ min: 1, max: 4 }),
);

/** Neighbours in a row and in a column: each may come to the place of another. */
const CELLS = ['B2', 'C2', 'D2', 'E2', 'F2', 'B3', 'B4', 'B5', 'D5', 'F5'];

test('each note stays with its cell when rows and columns are inserted and deleted', () => {
  fc.assert(
    fc.property(fc.subarray(CELLS), fc.array(step, { maxLength: 6 }), (cells, steps) => {
      const { host } = openHost({ code });
      host.call('start', cells);
      const notes = host.call('act', steps);
      const values = host.call('values') as unknown[][];
      expect(notes).toEqual(values.map((line) => line.map((value) => (value === '' ? '' : `of ${String(value)}`))));
    }),
    { seed: 7, numRuns: 25 },
  );
});

test('a deleted note comes back with its column, and those beside it go back to their cells', () => {
  const { host, engine, values } = openHost({ code });
  host.call('start', ['B2', 'C2', 'D2']);
  host.call('act', [['deleteColumns', 3, 1]]);
  engine.workbook.undo();
  expect(values('Sheet1', 'B2:D2')).toEqual([['B2', 'C2', 'D2']]);
  expect((host.call('act', []) as string[][])[1]?.slice(0, 5)).toEqual(['', 'of B2', 'of C2', 'of D2', '']);
});
