// The reference of the formulas: it is up to date, and the workbench gives the results in its examples.
import { readFileSync } from 'node:fs';
import { formulaPage, persianFormulaPage } from '../../docs/formulaPage';
import { readFormulas } from '../../docs/readFormulas';
import { readPersianFormulas } from '../../docs/readPersianFormulas';
import { openWorkbook, type OpenedWorkbook } from '../setup/preparedWorkbook';

const formulas = readFormulas();
const examples = formulas.flatMap(({ examples }) => examples);

test('the pages in docs/ match the JSDoc and the Persian words: if not, run `npm run docs`', () => {
  expect(readFileSync('docs/formulas.md', 'utf8')).toBe(formulaPage(formulas));
  expect(readFileSync('docs/formulas.fa.md', 'utf8')).toBe(persianFormulaPage(readPersianFormulas()));
});

test.each(readPersianFormulas())(
  '$name is described in Persian, with each parameter',
  ({ name, description, parameters, gives }) => {
    for (const text of [description, gives, ...parameters.map((each) => each.text)]) expect(text).toMatch(/[آ-ی].*[.!")]$/);
    const words = JSON.parse(readFileSync('docs/formulas.fa.json', 'utf8')) as Record<string, { parameters: object }>;
    expect(Object.keys(words[name]?.parameters ?? {})).toEqual(parameters.map((each) => each.name));
  },
);

test.each(formulas)('$name describes its result and its parameters, and has an example that calls it', (formula) => {
  expect(formula.description).toMatch(/^\S.*[.!:]/);
  expect(formula.gives).toMatch(/^\S.*\.$/);
  for (const { text } of formula.parameters) expect(text).toMatch(/^\S.*\.$/);
  expect(formula.examples.length).toBeGreaterThan(0);
  for (const example of formula.examples) expect(example.formula.startsWith(`=${formula.name}(`)).toBe(true);
});

/** A cell formatted for the reference: a number with at most four decimals, a date as yyyy-mm-dd (the workbook is in UTC). */
function shown(cell: unknown): string {
  if (typeof cell === 'number') return String(Math.round(cell * 1e4) / 1e4 + 0);
  if (typeof cell === 'boolean') return String(cell).toUpperCase();
  return Object.prototype.toString.call(cell) === '[object Date]' ? (cell as Date).toISOString().slice(0, 10) : String(cell);
}

describe('the results of the built add-on in the workbench match the reference', () => {
  let workbook: OpenedWorkbook;

  /** The cells that a formula fills in an empty sheet. */
  const filledBy = (formula: string): string[][] => {
    workbook.user((book, text) => {
      const sheet = book.getSheetByName('Sheet1')!;
      sheet.getRange('A1').setFormula(text);
    }, formula);
    return workbook.values('Sheet1').map((row) => row.map(shown));
  };

  // One workbook for all: each formula replaces the one before.
  beforeEach(() => (workbook = openWorkbook()));

  test.each(examples)('$formula', ({ formula, rows }) => {
    expect(filledBy(formula)).toEqual(rows);
  });
});
