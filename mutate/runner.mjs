// Runs the tests of one folder for Stryker in its own process: they are loaded once, and each change runs only the tests that reach it.
// The tests of the model know `describe`, `test`, `each` and `expect`, and share nothing; no more is needed here.
import { createRequire } from 'node:module';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { commonTokens, declareClassPlugin, PluginKind, tokens } from '@stryker-mutator/api/plugin';
import { determineHitLimitReached, DryRunStatus, TestStatus, toMutantRunResult } from '@stryker-mutator/api/test-runner';

/** What the changed code asks which change is active, and tells what it reached. */
const stryker = (globalThis.__stryker__ ??= {});

class Runner {
  static inject = tokens(commonTokens.options);
  tests = [];

  constructor({ mutate }) {
    this.folder = join('test', 'model', mutate[0].split('/')[2]);
  }

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    const require = createRequire(join(process.cwd(), 'package.json'));
    const files = readdirSync(this.folder, { recursive: true }).filter((file) => /\.test\.tsx?$/.test(file));
    const { outputFiles } = await require('esbuild').build({
      stdin: {
        contents: files.map((file) => `describe(${JSON.stringify(file)}, () => require('./${file}'));`).join('\n'),
        resolveDir: this.folder,
      },
      bundle: true,
      packages: 'external',
      platform: 'node',
      target: 'es2022',
      write: false,
    });
    const start = new Function('require', outputFiles[0].text);
    this.load = () => {
      this.tests = [];
      Object.assign(globalThis, collector(this.tests, require('jest-each')), { expect: require('expect').expect });
      start(require);
    };
    this.load();
  }

  async dryRun() {
    const tests = await this.run(this.tests, (test) => void (stryker.currentTestId = test.id));
    stryker.currentTestId = undefined;
    return { status: DryRunStatus.Complete, tests, mutantCoverage: stryker.mutantCoverage };
  }

  /** A change that is reached while files are loaded needs them loaded anew. */
  async mutantRun({ activeMutant, testFilter, hitLimit, reloadEnvironment, mutantActivation }) {
    const limits = { hitLimit, hitCount: hitLimit === undefined ? undefined : 0 };
    Object.assign(stryker, limits, { activeMutant: mutantActivation === 'static' ? activeMutant.id : undefined });
    if (reloadEnvironment) this.load();
    stryker.activeMutant = activeMutant.id;
    const chosen = new Set(testFilter);
    const run = testFilter ? this.tests.filter(({ id }) => chosen.has(id)) : this.tests;
    const tests = await this.run(run, () => undefined, true);
    stryker.activeMutant = undefined;
    const limited = determineHitLimitReached(stryker.hitCount, hitLimit);
    return toMutantRunResult(limited ?? { status: DryRunStatus.Complete, tests });
  }

  /** @param endsEarly whether the first failure is enough */
  async run(tests, before, endsEarly = false) {
    const results = [];
    for (const test of tests) {
      before(test);
      const result = await resultOf(test);
      results.push(result);
      if (endsEarly && result.status === TestStatus.Failed) break;
    }
    return results;
  }
}

async function resultOf({ id, body }) {
  const start = Date.now();
  const result = () => ({ id, name: id, timeSpentMs: Date.now() - start });
  try {
    await body();
    return { ...result(), status: TestStatus.Success };
  } catch (error) {
    return { ...result(), status: TestStatus.Failed, failureMessage: String(error?.stack ?? error) };
  }
}

/** The globals of a test file; they add to `tests`. */
function collector(tests, { bind }) {
  let path = [];
  const describe = (title, body) => {
    const outer = path;
    path = [...outer, title];
    body();
    path = outer;
  };
  const test = (title, body) => {
    const id = [...path, title].join(' › ');
    const same = tests.filter((each) => each.title === id).length;
    tests.push({ title: id, id: same === 0 ? id : `${id} (${same + 1})`, body });
  };
  return { describe: Object.assign(describe, { each: bind(describe, false) }), test: Object.assign(test, { each: bind(test) }) };
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'model', Runner)];
