import fc from 'fast-check';
import { cellReference } from '../../../src/model/plan/cellReference';

test.each([
  ['F5', 'F5'],
  ['=$b$2', '$B$2'],
  ['Accounts!F5', "'Accounts'!F5"],
  ["='My figures'!c10", "'My figures'!C10"],
  ['My figures!C10', "'My figures'!C10"],
  ["'Ada''s'!A1", "'Ada''s'!A1"],
  [' = Accounts !F5 ', "'Accounts'!F5"],
  ["Ada's 'best'!A1", "'Ada''s ''best'''!A1"],
  ["'best' of 'all'x!A1", "'''best'' of ''all''x'!A1"],
  ['مشتریان!F۵', "'مشتریان'!F5"],
])('%s is the cell %s', (typed, cell) => {
  expect(cellReference(typed)).toBe(cell);
});

test.each(['', '12', 'Revenue', 'A0', 'SUM(A1:A3)', 'A1:A3', '=IMPORTDATA("x")', 'A1+B2'])('%j is not a cell', (typed) => {
  expect(cellReference(typed)).toBeNull();
});

test('whatever is typed, a reference is one quoted name of a sheet and one cell, so it holds no other formula', () => {
  fc.assert(
    fc.property(fc.string(), fc.constantFrom('!A1', '!$B$22', "'!C3"), (typed, cell) => {
      const reference = cellReference(typed + cell);
      if (reference !== null) expect(reference).toMatch(/^(?:'(?:[^']|'')+'!)?\$?[A-Z]{1,3}\$?[1-9]\d{0,6}$/);
    }),
    { seed: 3 },
  );
});
