// `npm run mutate`: changes the rules of the model one by one, runs the tests of each, and lists the changes that no test notices.
//
//   npm run mutate -- scoring                 one folder of src/model with its own tests: scoring, tiers, plan, programme, imports …
//   npm run mutate -- tiers/suggestTier       one file of it, or several: `tiers/suggestTier tiers/freeSeats`
//
// By hand, since a folder takes some minutes. The packages are its own, and are installed the first time.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { buildSync } from 'esbuild';

const parts = process.argv.slice(2);
const folder = parts[0]?.split('/')[0] ?? '';
const isKnown = folder !== '' && existsSync(join('test', 'model', folder));
if (!isKnown || parts.some((part) => part.split('/')[0] !== folder)) {
  console.error('Name a folder of src/model, such as tiers, or files of one, such as tiers/suggestTier.');
  process.exit(1);
}

const own = resolve('mutate', 'node_modules');
if (!existsSync(own)) spawnSync('npm', ['ci'], { cwd: 'mutate', stdio: 'inherit', shell: process.platform === 'win32' });

/** Beside Stryker's packages, which it imports. */
const runner = join(own, '.cache', 'runner.mjs');
buildSync({
  entryPoints: ['mutate/runner.ts'],
  outfile: runner,
  bundle: true,
  packages: 'external',
  format: 'esm',
  platform: 'node',
  target: 'node20',
});

const cache = join('node_modules', '.cache', 'mutate');
const config = join(cache, 'config.json');
mkdirSync(cache, { recursive: true });
writeFileSync(
  config,
  JSON.stringify({
    mutate: parts.map((part) => (part === folder ? `src/model/${folder}/**/*.ts` : `src/model/${part}.ts`)),
    testRunner: 'model',
    plugins: [runner],
    coverageAnalysis: 'perTest',
    // What is worked out once, when a file is loaded, would need a run of its own for each change.
    ignoreStatic: true,
    concurrency: 1,
    timeoutMS: 3000,
    // The product, and the tests that run it.
    ignorePatterns: ['*', '!src', '!src/**', '!test', '!test/**', '!package.json'],
    reporters: ['clear-text', 'json', 'progress-append-only'],
    clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
    jsonReporter: { fileName: join(cache, `${parts.join('+').replaceAll('/', '.')}.json`) },
    // Not in node_modules/, where jest looks for no tests.
    tempDirName: 'mutate/.sandbox',
  }),
);
const stryker = join(own, '@stryker-mutator', 'core', 'bin', 'stryker.js');
process.exit(spawnSync(process.execPath, [stryker, 'run', config], { stdio: 'inherit' }).status ?? 1);
