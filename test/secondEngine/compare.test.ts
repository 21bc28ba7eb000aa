import { compare } from './compare';
import type { FuzzedBook } from './FuzzedBook';
import { readFods } from './readFods';

const cell = (attributes: string, text = '') =>
  `<table:table-cell${attributes}>${text && `<text:p>${text}</text:p>`}</table:table-cell>`;
const FILE = `<table:table table:name="goals">
  <table:table-row><table:table-cell table:number-columns-repeated="2"/>${cell(' office:value-type="string"', 'A &amp; B<text:s/>c')}</table:table-row>
  <table:table-row table:number-rows-repeated="2">${cell(' office:value-type="percentage" office:value="0.25"', '25%')}</table:table-row>
  <table:table-row>${cell(' office:value-type="string" office:string-value="" calcext:value-type="error"', '#N/A')}${cell(' office:value-type="boolean" office:boolean-value="true"', 'TRUE')}</table:table-row>
</table:table>`;

test('reads repeated rows and columns, texts, numbers, booleans and errors', () => {
  expect(
    readFods(FILE)
      .get('goals')
      ?.map((row) => [...row]),
  ).toEqual([[undefined, undefined, 'A & B c'], [0.25], [0.25], ['#ERROR', true]]);
});

const book: FuzzedBook = {
  language: 'en',
  tabs: [
    { key: 'goals', title: 'Goals', cells: [], formulas: [{ name: 'attainment', row: 1, column: 1, formula: '=1', rows: 3 }] },
  ],
};
const differences = (ours: (string | number)[], theirs: (string | number)[]) =>
  compare([book], [[[ours]]], new Map([['goals', theirs.map((each) => [each])]])).differences;

test('numbers agree within 1e-9, and texts and kinds of cells must be the same', () => {
  expect(differences(['Attainment', 0.5, ''], ['Attainment', 0.5 + 1e-10, ''])).toEqual([]);
  expect(differences(['Attainment', 0.5, ''], ['Attainment', 0.5 + 1e-8, 0])).toEqual([
    'goals.attainment, workbook 0, row 2: 0.5 here, 0.50000001 there',
    'goals.attainment, workbook 0, row 3: "" here, 0 there',
  ]);
  expect(differences(['Attainment', '7'], ['attainment', 7])).toHaveLength(2);
});

test('an error agrees with an error', () => {
  expect(differences(['#N/A', '', ''], ['#ERROR', '#ERROR', '#ERROR'])).toEqual([]);
  expect(differences(['#N/A', '', ''], ['Attainment', 1, 1])).toHaveLength(1);
});
