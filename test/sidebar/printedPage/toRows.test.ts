import { composeBoardPage } from '../../../sidebar/boardPage/composeBoardPage';
import { boldRows, toRows } from '../../../sidebar/printedPage/toRows';
import { board } from '../boardPage/board';

const rows = toRows(composeBoardPage(board()));

test('returns rows of equal width: a cell per column for tables, and a sentence in the first column', () => {
  expect(new Set(rows.map((row) => row.length))).toEqual(new Set([6]));
  expect(rows[0]).toEqual(['Board page', '', '', '', '', '']);
  expect(rows).toContainEqual(['Ada', '1', '8.70', 'Key', 'firm, 100%', '40%']);
  expect(rows).toContainEqual(['key from 6.0 · 2 seats', '', '', '', '', '']);
  expect(rows).toContainEqual(['Growth', '25%', '0% to 36%', 'If it rises to 36%: Cy comes in for Bo.', '', '']);
});

test('contains only text that fits a cell', () => {
  for (const cell of rows.flat()) {
    expect(typeof cell).toBe('string');
    expect(cell.length).toBeLessThanOrEqual(2000);
  }
});

test('the title, headings and heads of tables are bold', () => {
  const bold = boldRows(composeBoardPage(board())).map((row) => rows[row - 1]?.[0]);
  expect(bold).toEqual(expect.arrayContaining(['Board page', 'The ranking', 'Account', 'How firm it is', 'Criterion']));
  expect(bold).not.toContain('Ada');
  expect(bold).not.toContain('');
});
