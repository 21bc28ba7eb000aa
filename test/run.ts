// `npm test`: types, lint, format, then every test on a fresh build. Ends with "N passed, N failed".
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { runCLI } from 'jest';

const require = createRequire(`${process.cwd()}/package.json`);

/** Runs a checker of node_modules with this Node; true when it found nothing. */
function check(title: string, program: string, ...words: string[]): boolean {
  console.log(`\n${title}`);
  return spawnSync(process.execPath, [require.resolve(program), ...words], { stdio: 'inherit' }).status === 0;
}

const checks = [
  check('Types', 'typescript/bin/tsc', '-b'),
  check('Lint', './node_modules/eslint/bin/eslint.js', '.'),
  check('Format', './node_modules/prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.'),
];

console.log('\nTests');
const words = process.argv.slice(2);
const { results } = await runCLI({ _: words, $0: 'jest', maxWorkers: 2, ci: true }, [process.cwd()]);
const failed = results.numFailedTests + results.numRuntimeErrorTestSuites + checks.filter((passed) => !passed).length;
console.log(`\n${results.numPassedTests} passed, ${failed} failed`);
process.exit(failed > 0 || results.numPassedTests === 0 ? 1 : 0);
