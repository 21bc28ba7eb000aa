// Runs the clasp of package.json with this Node.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const program = fileURLToPath(import.meta.resolve('@google/clasp'));

/** @param options `folder`: the working folder; `shown`: clasp prints to the user's terminal, and its output is not returned. */
export function clasp(
  words: readonly string[],
  { folder = process.cwd(), shown = false } = {},
): { succeeded: boolean; output: string; complaint: string } {
  const run = spawnSync(process.execPath, [program, ...words], {
    cwd: folder,
    encoding: 'utf8',
    stdio: ['inherit', shown ? 'inherit' : 'pipe', 'pipe'],
  });
  return { succeeded: run.status === 0, output: run.stdout ?? '', complaint: run.stderr };
}
