import { MOVES } from '../../../../workbench/host/document/moves';

const area = { sheetId: '0', row: 4, column: 2, rows: 3, columns: 2 };
const span = (first: number, last: number) => ({ startRow: first, endRow: last, startColumn: first, endColumn: last });

test.each([
  ['sheet.mutation.insert-row', span(0, 1), { row: 6 }],
  ['sheet.mutation.insert-row', span(4, 4), { row: 5 }],
  ['sheet.mutation.insert-row', span(5, 6), { rows: 5 }],
  ['sheet.mutation.insert-row', span(7, 7), {}],
  ['sheet.mutation.remove-rows', span(0, 1), { row: 2 }],
  ['sheet.mutation.remove-rows', span(3, 5), { row: 3, rows: 1 }],
  ['sheet.mutation.remove-rows', span(4, 6), null],
  ['sheet.mutation.remove-rows', span(6, 9), { rows: 2 }],
  ['sheet.mutation.insert-col', span(2, 2), { column: 3 }],
  ['sheet.mutation.insert-col', span(3, 3), { columns: 3 }],
  ['sheet.mutation.remove-col', span(1, 2), { column: 1, columns: 1 }],
])('after %s of %j an area is changed by %j', (id, range, change) => {
  expect(MOVES[id]?.(area, { subUnitId: '0', range })).toEqual(change && { ...area, ...change });
});

test.each([
  [span(2, 3), span(6, 6), { column: 4 }],
  [span(2, 3), span(0, 0), { column: 0 }],
  [span(0, 0), span(6, 6), { column: 1 }],
  [span(5, 5), span(0, 0), { column: 3 }],
  [span(5, 5), span(8, 8), {}],
])('columns %j moved before %j take an area along, or make room', (sourceRange, targetRange, change) => {
  const move = MOVES['sheet.mutation.move-columns'];
  expect(move?.(area, { subUnitId: '0', range: sourceRange, sourceRange, targetRange })).toEqual({ ...area, ...change });
});
