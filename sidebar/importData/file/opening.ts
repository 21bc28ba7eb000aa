import type { Problem } from '../../../src/actions/Answer';
import { loadScript } from '../../loadScript';
import type * as columns from '../columns/planColumns';
import type * as files from './OpenedFile';
import type { OpenedFile } from './OpenedFile';

type Opened = OpenedFile | Problem;
type Script = Omit<typeof files, 'isProblem'> & Pick<typeof columns, 'planFile'>;

let script: Script | null = null;

/** Opens a file with the script for it, which is loaded for the first one: `opening(({ openFile }) => openFile(file))`. */
export async function opening(open: (how: Script) => Opened | Promise<Opened>): Promise<Opened> {
  const loaded = await loadScript<Script>('openFile');
  if (!loaded.ok) return loaded.problems[0] ?? { code: 'failed' };
  script = loaded.value;
  return open(script);
}

/** What the columns of an opened file hold. Only the script that opened it knows the headers of all programs. */
export const columnsOf: Script['planFile'] = (...file) => {
  if (script === null) throw new Error('Only opened files have columns.');
  return script.planFile(...file);
};
