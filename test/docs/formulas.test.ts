// The reference of the formulas: whether it is up to date, and whether the workbench gives what its examples show.
import { readFileSync } from 'node:fs';
import { formulaPage } from '../../docs/formulaPage';
import { readFormulas } from '../../docs/readFormulas';
import { openWorkbook, type OpenedWorkbook } from '../setup/preparedWorkbook';

const formulas = readFormulas();
const examples = formulas.flatMap(({ examples }) => examples);

test('the page in docs/ is what the JSDoc says: if not, `npm run docs` writes it', () => {
  expect(readFileSync('docs/formulas.md', 'utf8')).toBe(formulaPage(formulas));
});

test.each(formulas)('$name says what it gives, what it takes, and has an example that calls it', (formula) => {
  expect(formula.description).toMatch(/^\S.*[.!:]/);
  expect(formula.gives).toMatch(/^\S.*\.$/);
  for (const { text } of formula.parameters) expect(text).toMatch(/^\S.*\.$/);
  expect(formula.examples.length).toBeGreaterThan(0);
  for (const example of formula.examples) expect(example.formula.startsWith(`=${formula.name}(`)).toBe(true);
});

/** As the reference writes a cell: a number with four decimals at most, a date as yyyy-mm-dd (the workbook is in UTC). */
function shown(cell: unknown): string {
  if (typeof cell === 'number') return String(Math.round(cell * 1e4) / 1e4 + 0);
  if (typeof cell === 'boolean') return String(cell).toUpperCase();
  return Object.prototype.toString.call(cell) === '[object Date]' ? (cell as Date).toISOString().slice(0, 10) : String(cell);
}

describe('what the workbench gives, with the built add-on, is what the reference shows', () => {
  let workbook: OpenedWorkbook;

  /** The cells that a formula fills, in a sheet where nothing else is. */
  const filledBy = (formula: string): string[][] => {
    workbook.user((book, text) => {
      const sheet = book.getSheetByName('Sheet1')!;
      sheet.getRange('A1').setFormula(text);
    }, formula);
    return workbook.values('Sheet1').map((row) => row.map(shown));
  };

  // One workbook for all: each formula takes the place of the one before.
  beforeEach(() => (workbook = openWorkbook()));

  test.each(examples)('$formula', ({ formula, rows }) => {
    expect(filledBy(formula)).toEqual(rows);
  });
});
