// `npm test`: types, lint, format and every test on a fresh build, side by side. Ends with "N passed, N failed".
//
//   npm test -- test/model         the tests in a folder or file, without the other checks
//   npm test -- src/actions/plan   the tests that mirror a folder or file of the source
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { availableParallelism } from 'node:os';
import { dirname, extname, relative, sep } from 'node:path';
import { runCLI } from 'jest';

const require = createRequire(`${process.cwd()}/package.json`);

interface Check {
  readonly title: string;
  readonly words: readonly string[];
}

/** The programs of their packages, with what they are given. */
const CHECKS: readonly Check[] = [
  { title: 'Types', words: [program('typescript/bin/tsc'), '-b'] },
  { title: 'Lint', words: [program('oxlint/bin/oxlint'), '-c', 'oxlint.config.mjs'] },
  { title: 'Format', words: [program('oxfmt/bin/oxfmt'), '--list-different'] },
];

/** Some packages do not export their program. */
function program(path: string): string {
  return require.resolve(`./node_modules/${path}`);
}

interface Checked {
  readonly title: string;
  readonly passed: boolean;
  readonly seconds: number;
}

/** Runs a checker with this Node, and prints its output at the end. */
function check({ title, words }: Check): Promise<Checked> {
  const start = Date.now();
  return new Promise((resolve) => {
    const child = spawn(process.execPath, words, { stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (part: string) => (output += part));
    child.on('close', (code) => {
      console.log(`\n${title}: ${code === 0 ? 'nothing found' : `failed\n${output}`}`);
      resolve({ title, passed: code === 0, seconds: (Date.now() - start) / 1000 });
    });
  });
}

/** Sequential, because the checks share the cores with the tests. */
async function checkAll(): Promise<Checked[]> {
  const checked: Checked[] = [];
  for (const each of CHECKS) checked.push(await check(each));
  return checked;
}

/** The tests for an argument: a path in test/ stays, and a source path maps to the mirrored path in test/. */
function testsOf(word: string): string {
  const path = relative(process.cwd(), word).split(sep).join('/');
  const isSource = /^(src|sidebar|workbench|deploy|docs|calibrate)(\/|$)/.test(path) && existsSync(path);
  if (!isSource) return word;
  const mirrored = `test/${path.replace(/^src(\/|$)/, '')}`;
  const file = `${mirrored.slice(0, mirrored.length - extname(mirrored).length)}.test.ts`;
  if (existsSync(file)) return file;
  let folder = mirrored;
  while (!existsSync(folder)) folder = dirname(folder);
  return folder === 'test' ? 'test/' : `${folder}/`;
}

type Results = Awaited<ReturnType<typeof runCLI>>['results'];

/** Where the time went: seconds by check, by folder of tests, and by the slowest files. */
function printTimes(checked: readonly Checked[], { testResults, startTime }: Results): void {
  const files = testResults.map(({ testFilePath, perfStats }) => ({
    path: relative(process.cwd(), testFilePath).split(sep).join('/'),
    seconds: perfStats.runtime / 1000,
  }));
  const folders = new Map<string, number>();
  for (const { path, seconds } of files) {
    const folder = path.split('/').slice(0, 2).join('/');
    folders.set(folder, (folders.get(folder) ?? 0) + seconds);
  }
  const line = (name: string, seconds: number) => console.log(`${seconds.toFixed(1).padStart(7)} s  ${name}`);
  console.log('\nWhere the time went. Checks, and all tests beside them:');
  for (const { title, seconds } of checked) line(title, seconds);
  line('Tests', (Date.now() - startTime) / 1000);
  console.log('Test folders, their files added up:');
  for (const [folder, seconds] of [...folders].sort(([, one], [, other]) => other - one)) line(folder, seconds);
  console.log('Slowest test files:');
  for (const { path, seconds } of files.sort((one, other) => other.seconds - one.seconds).slice(0, 10)) line(path, seconds);
}

const words = process.argv.slice(2);
const checking = words.length > 0 ? Promise.resolve([]) : checkAll();
// The workers of jest get the same options. Each opens hundreds of workbooks, and collecting garbage took a sixth of their time. The code of
// a test file is gone after a second: V8 optimizes later (after eight times its usual budget), which takes a seventh less time.
process.execArgv.push('--single-threaded-gc', '--max-semi-space-size=64', '--interrupt-budget=528000');
// One more than there are cores: a browser test waits while its page works.
const maxWorkers = availableParallelism() + 1;
const running = runCLI({ _: words.map(testsOf), $0: 'jest', maxWorkers, ci: true }, [process.cwd()]);
const [checked, { results }] = await Promise.all([checking, running]);
printTimes(checked, results);
const failed = results.numFailedTests + results.numRuntimeErrorTestSuites + checked.filter(({ passed }) => !passed).length;
console.log(`\n${results.numPassedTests} passed, ${failed} failed`);
process.exit(failed > 0 || results.numPassedTests === 0 ? 1 : 0);
