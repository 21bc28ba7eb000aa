// Before any test: builds dist/ (the tests run what Google would run) and bundles Univer, which jest cannot import as it stands.
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import * as esbuild from 'esbuild';

const root = join(__dirname, '..', '..');

export default async function globalSetup(): Promise<void> {
  rmSync(join(root, 'node_modules', '.cache', 'workbooks'), { recursive: true, force: true, maxRetries: 3 });
  const built = spawnSync(process.execPath, ['build.mjs'], { cwd: root, encoding: 'utf8' });
  if (built.status !== 0) throw new Error(built.stderr);
  await esbuild.build({
    absWorkingDir: root,
    entryPoints: ['workbench/engine/univer.ts'],
    outfile: 'node_modules/.cache/univer.cjs',
    bundle: true,
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    logLevel: 'error',
  });
}
