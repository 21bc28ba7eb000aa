import * as fc from 'fast-check';
import { type Area, cellsOf, without } from '../../../../workbench/host/document/Area';

const side = fc.record({
  row: fc.nat(5),
  column: fc.nat(5),
  rows: fc.integer({ min: 1, max: 4 }),
  columns: fc.integer({ min: 1, max: 4 }),
});
const names = (area: Area) => cellsOf(area, (row, column) => `${row},${column}`).flat();

test('the remainder has each cell that is not in the other rectangle, once', () => {
  fc.assert(
    fc.property(side, side, (one, other) => {
      const [area, taken] = [
        { sheetId: '0', ...one },
        { sheetId: '0', ...other },
      ];
      const gone = new Set(names(taken));
      const left = without(area, taken).flatMap(names);
      expect(left.sort()).toEqual(
        names(area)
          .filter((name) => !gone.has(name))
          .sort(),
      );
    }),
    { seed: 11 },
  );
});

test('a rectangle of another sheet removes nothing', () => {
  const area = { sheetId: '0', row: 0, column: 0, rows: 2, columns: 2 };
  expect(without(area, { ...area, sheetId: '1' })).toEqual([area]);
});
