import { describeProblem } from '../../../../sidebar/describeProblem';
import {
  inEncoding,
  isProblem,
  openFile,
  openPasted,
  withDelimiter,
  type OpenedFile,
} from '../../../../sidebar/importData/file/OpenedFile';

const file = (name: string, ...parts: (string | Uint8Array<ArrayBuffer>)[]) => Object.assign(new Blob(parts), { name });
const opened = async (promise: ReturnType<typeof openPasted>): Promise<OpenedFile> => {
  const result = await promise;
  if (isProblem(result)) throw new Error(result.code);
  return result;
};

describe('openFile', () => {
  test('opens a CSV file with its header and first rows', async () => {
    const result = await opened(openFile(file('sales.csv', 'Account;Sum\nErnst Handel;1,5\n')));
    expect(result).toMatchObject({ name: 'sales.csv', delimiter: ';', encoded: { encoding: 'utf-8' } });
    expect(result.lines.map(({ cells }) => cells)).toEqual([
      ['Account', 'Sum'],
      ['Ernst Handel', '1,5'],
    ]);
  });

  test.each([
    ['nothing', '', 'fileEmpty'],
    ['blank lines only', '\n\n , \n', 'fileEmpty'],
    ['a header only', 'Account,Revenue\n', 'fileWithoutRows'],
    ['an Excel workbook under another name', 'PK\u0003\u0004', 'fileIsBroken'],
  ])('explains what is wrong with %s', async (_what, content, code) => {
    expect(await openFile(file('x.csv', content))).toEqual({ code });
  });

  test('shows the size of a file that is too large', async () => {
    const large = Object.assign(new Blob([new Uint8Array(41 * 1024 * 1024).fill(65)]), { name: 'x.csv' });
    expect(await openFile(large)).toEqual({ code: 'fileTooLarge', values: { limit: '40 MB' } });
  });

  test('reads again in another encoding or with another separator', async () => {
    const bytes = new Uint8Array([0xe9, 0x2c, 0x31, 0x0a, 0x61, 0x2c, 0x32]);
    const first = await opened(openFile(file('x.csv', bytes)));
    expect(first).toMatchObject({ text: 'é,1\na,2', encoded: { encoding: 'windows-1252' } });
    expect((await opened(inEncoding(first, 'windows-1256'))).text).toBe('é,1\na,2');
    expect((await opened(withDelimiter(first, '|'))).lines[0]?.cells).toEqual(['é,1']);
  });
});

describe('openPasted', () => {
  test('opens cells copied from a spreadsheet', async () => {
    const result = await opened(openPasted('Account\tRevenue\nAround the Horn\t1,200'));
    expect(result).toMatchObject({ name: '', encoded: null, delimiter: '\t' });
  });
});

test('ten million rows, and more characters than a file may have, are refused in a sentence', async () => {
  expect(await openPasted('A,1\n'.repeat(10_000_000))).toEqual({ code: 'tooManyRows', values: { limit: 1_000_000 } });
  expect(await openPasted('A,1\n'.repeat(11_000_000))).toMatchObject({ code: 'fileTooLarge' });
  expect(describeProblem({ code: 'tooManyRows', values: { limit: 1_000_000 } })).toContain('more than 1,000,000 rows');
});
