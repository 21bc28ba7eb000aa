import type { Problem } from '../../src/actions/Answer';
import { loadScript } from '../loadScript';
import type * as columns from './columns/planFile';
import type * as days from './columns/readDay';
import type * as numbers from './columns/resolveNumbers';
import type * as years from './columns/resolveYears';
import type * as rows from './rows/readFile';
import type * as files from './file/OpenedFile';
import type { OpenedFile } from './file/OpenedFile';

type Opened = OpenedFile | Problem;
type Script = Omit<typeof files, 'isProblem'> &
  Pick<typeof columns, 'planFile' | 'withBands'> &
  Pick<typeof rows, 'readFile'> &
  Pick<typeof days, 'readDay'> &
  Pick<typeof numbers, 'resolveNumbers'> &
  Pick<typeof years, 'resolveYears'>;

let script: Script | null = null;

/** Opens a file with the script for it, which is loaded for the first one: `opening(({ openFile }) => openFile(file))`. */
export async function opening(open: (how: Script) => Opened | Promise<Opened>): Promise<Opened> {
  const loaded = await loadScript<Script>('openFile');
  if (!loaded.ok) return loaded.problems[0] ?? { code: 'failed' };
  script = loaded.value;
  return open(script);
}

const scriptOfFile = (): Script => {
  if (script === null) throw new Error('Only opened files have columns and rows.');
  return script;
};

/** What the columns of an opened file hold. Only the script that opened it knows the headers of all programs. */
export const columnsOf: Script['planFile'] = (...file) => scriptOfFile().planFile(...file);

/** The first rows of an opened file, each as headers. */
export const headersIn: Script['withBands'] = (...file) => scriptOfFile().withBands(...file);

/** The plan of an opened file once the answers about its numbers are in it. */
export const withNumbers: Script['resolveNumbers'] = (...plan) => scriptOfFile().resolveNumbers(...plan);

/** The plan of an opened file with years of the workbook. */
export const withYears: Script['resolveYears'] = (...plan) => scriptOfFile().resolveYears(...plan);

/** The rows of an opened file. */
export const rowsOf: Script['readFile'] = (...file) => scriptOfFile().readFile(...file);

/** The day of a cell of an opened file. */
export const dayIn: Script['readDay'] = (...cell) => scriptOfFile().readDay(...cell);
