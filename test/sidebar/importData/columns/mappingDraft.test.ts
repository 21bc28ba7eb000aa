import { asStored, draftOf, keyOfFile } from '../../../../sidebar/importData/columns/mappingDraft';
import { headersOf } from '../../../../sidebar/importData/columns/mappingMemory';

const linesOf = (...rows: string[]) => rows.map((row, at) => ({ line: at + 1, cells: row.split(',') }));
const FILE = linesOf('Sales', 'Customer,Place,Revenue 2025', 'Alder,Graz,10');
const MAPPING = {
  headers: headersOf(FILE[1]?.cells ?? []),
  kind: 'accounts',
  columns: [
    { header: 'place', use: 'field:city' },
    { header: 'day', order: 'dmy' as const },
  ],
  answers: {},
};
const DRAFT = { file: keyOfFile(FILE), on: '2026-03-03', mapping: MAPPING, answers: { 'extent:2025': 'toDate' } };
const read = (draft: unknown, file = FILE) => draftOf(JSON.parse(JSON.stringify(draft)), file, file);

test('the same file brings its choices and all answers back', () => {
  expect(read(DRAFT)).toEqual(DRAFT);
  expect(asStored(DRAFT)).toEqual({ ...MAPPING, on: '2026-03-03', who: '' });
});

test.each([
  ['other rows', linesOf('Sales', 'Customer,Place,Revenue 2025', 'Birch,Graz,10')],
  ['more rows', [...FILE, ...FILE]],
  ['other headers', linesOf('Sales', 'Customer,City,Revenue 2025', 'Alder,Graz,10')],
])('a file with %s does not', (_, file) => {
  expect(read(DRAFT, file)).toBeNull();
});

test.each([
  null,
  'text',
  {},
  { ...DRAFT, on: 7 },
  { ...DRAFT, mapping: null },
  { ...DRAFT, mapping: { ...MAPPING, headers: [1] } },
  { ...DRAFT, mapping: { ...MAPPING, columns: 'all' } },
  { ...DRAFT, mapping: { ...MAPPING, columns: [{ header: 'place', use: 7 }] } },
  { ...DRAFT, mapping: { ...MAPPING, columns: [{ header: 'day', order: 'ymd' }] } },
  { ...DRAFT, mapping: { ...MAPPING, columns: [null] } },
])('%j is not a draft', (kept) => {
  expect(read(kept)).toBeNull();
});

test('answers that are not texts are left out', () => {
  expect(read({ ...DRAFT, answers: { one: 'a', other: 1 } })?.answers).toEqual({ one: 'a' });
  expect(read({ ...DRAFT, answers: 'none' })?.answers).toEqual({});
});
