// Before the tests: builds dist/ (the tests run what Google would run), and bundles Univer, which jest cannot import in parts, the host
// and the workbench's page. Existing results stay, including prepared workbooks, until a source changes.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as esbuild from 'esbuild';
import { bundlePage } from '../../workbench/server/bundlePage';
import { plainFields } from '../../workbench/server/plainFields';

const root = join(__dirname, '..', '..');
const cache = join(root, 'node_modules', '.cache');
const keyFile = join(cache, 'prepared.key');

/** The sources of the prepared files. */
const SOURCES = [
  'src',
  'sidebar',
  'workbench',
  'test/setup',
  'appsscript.json',
  'build',
  'build.mjs',
  'package.json',
  'package-lock.json',
];

export default async function globalSetup(): Promise<void> {
  // Before the build: what is edited while it runs counts as a change.
  const sources = keyOf(SOURCES);
  const key = () => `${sources} ${keyOf(['dist'])}`;
  if (existsSync(keyFile) && readFileSync(keyFile, 'utf8') === key()) return;
  for (const name of ['prepared.key', 'workbooks']) rmSync(join(cache, name), { recursive: true, force: true, maxRetries: 3 });
  await Promise.all([
    bundle('workbench/engine/univer.ts', 'univer.cjs'),
    bundle('test/setup/hostModules.ts', 'host.cjs'),
    bundlePage(root),
  ]);
  const built = spawnSync(process.execPath, ['build.mjs'], { cwd: root, encoding: 'utf8' });
  if (built.status !== 0) throw new Error(built.stderr);
  writeFileSync(keyFile, key());
}

const bundle = (entry: string, name: string) =>
  esbuild.build({
    absWorkingDir: root,
    entryPoints: [entry],
    outfile: `node_modules/.cache/${name}`,
    bundle: true,
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    plugins: [plainFields],
    logLevel: 'error',
  });

function keyOf(paths: readonly string[]): string {
  const key = createHash('sha1');
  const add = (path: string): void => {
    if (!existsSync(path)) return;
    if (statSync(path).isDirectory()) for (const name of readdirSync(path).sort()) add(join(path, name));
    else key.update(`${path}\n`).update(readFileSync(path));
  };
  for (const path of paths) add(join(root, path));
  return key.digest('hex');
}
