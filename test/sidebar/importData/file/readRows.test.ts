import fc from 'fast-check';
import { unparse } from 'papaparse';
import { readAllRows, readRows } from '../../../../sidebar/importData/file/readRows';

const read = async (text: string) => (await readAllRows(text, ',')) ?? [];

describe('readRows', () => {
  test('numbers rows as a spreadsheet does: blank lines are rows, quoted line breaks are not', async () => {
    expect(await read('Account,Note\r\n\r\nA,"one\r\ntwo"\r\n , \r\nB,x\r\n')).toEqual([
      { line: 1, cells: ['Account', 'Note'] },
      { line: 3, cells: ['A', 'one\r\ntwo'] },
      { line: 5, cells: ['B', 'x'] },
    ]);
  });

  test('skips Excel’s line that names the separator', async () => {
    expect(await read('sep=,\r\nAccount,Revenue\r\nA,1')).toEqual([
      { line: 2, cells: ['Account', 'Revenue'] },
      { line: 3, cells: ['A', '1'] },
    ]);
  });

  test('reads the same rows for any split into chunks', async () => {
    const cell = fc.string({ unit: fc.constantFrom('a', 'é', 'ش', '"', ',', '\n', ' '), maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(fc.constant('x'), cell, cell), { minLength: 1, maxLength: 5 }), async (rows) => {
        const many = Array.from({ length: 25_000 }, (_, index) => rows[index % rows.length] ?? []);
        const text = unparse(many, { newline: '\n' });
        const cells = (await read(text)).map((row) => row.cells);
        expect(cells.length).toBe(many.length);
        expect(cells).toEqual(many);
      }),
      { numRuns: 3, seed: 7 },
    );
  });

  test('reports its progress up to the end, and stops on request', async () => {
    const text = 'A,1\n'.repeat(300_000);
    const parts: number[] = [];
    await readRows(text, { delimiter: ',', onRows: (_rows, part) => void parts.push(part) });
    expect(parts.length).toBeGreaterThan(2);
    expect(parts).toEqual([...parts].sort((left, right) => left - right));
    expect(parts.at(-1)).toBe(1);
    let pieces = 0;
    await readRows(text, { delimiter: ',', onRows: () => ++pieces < 1 });
    expect(pieces).toBe(1);
  });
});

test('removes the markers that protect digits from a spreadsheet', async () => {
  expect((await read('="00123",\'00123,=SUM(1)\n"=""007""",O\'Hara,\'n Sync')).map(({ cells }) => cells)).toEqual([
    ['00123', '00123', '=SUM(1)'],
    ['007', "O'Hara", "'n Sync"],
  ]);
});
