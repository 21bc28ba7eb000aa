import type { Problem } from '../../../src/actions/Answer';
import { loadScript } from '../../loadScript';
import type * as script from './OpenedFile';
import type { OpenedFile } from './OpenedFile';

type Opened = OpenedFile | Problem;

/** Opens a file with the script for it, which is loaded for the first one: `opening(({ openFile }) => openFile(file))`. */
export async function opening(open: (how: Omit<typeof script, 'isProblem'>) => Opened | Promise<Opened>): Promise<Opened> {
  const loaded = await loadScript<Omit<typeof script, 'isProblem'>>('openFile');
  return loaded.ok ? open(loaded.value) : (loaded.problems[0] ?? { code: 'failed' });
}
