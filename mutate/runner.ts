// Runs the tests of one folder for Stryker in its own process: they are loaded once, and each change runs only the tests that reach it.
// The tests of the model know `describe`, `test`, `each` and `expect`, and share nothing; no more is needed here.
import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { runInThisContext } from 'node:vm';
import { commonTokens, declareClassPlugin, PluginKind, tokens } from '@stryker-mutator/api/plugin';
import {
  determineHitLimitReached,
  type DryRunResult,
  DryRunStatus,
  type MutantRunOptions,
  type TestResult,
  TestStatus,
  toMutantRunResult,
} from '@stryker-mutator/api/test-runner';
import type * as Esbuild from 'esbuild';

interface Test {
  readonly title: string;
  /** The title, and a number where a title is used again. */
  readonly id: string;
  readonly body: () => unknown;
}

/** What the changed code asks which change is active, and tells what it reached. */
interface Instrument {
  activeMutant?: string | undefined;
  currentTestId?: string | undefined;
  hitCount?: number | undefined;
  hitLimit?: number | undefined;
  mutantCoverage?: unknown;
}
const stryker = ((globalThis as { __stryker__?: Instrument }).__stryker__ ??= {});

class Runner {
  static readonly inject = tokens(commonTokens.options);
  private readonly folder: string;
  private tests: Test[] = [];
  private load = (): void => {};

  constructor({ mutate }: { mutate: string[] }) {
    this.folder = join('test', 'model', mutate[0]?.split('/')[2] ?? '');
  }

  capabilities(): { reloadEnvironment: boolean } {
    return { reloadEnvironment: true };
  }

  async init(): Promise<void> {
    const require = createRequire(join(process.cwd(), 'package.json'));
    const files = readdirSync(this.folder, { recursive: true, encoding: 'utf8' }).filter((file) => /\.test\.tsx?$/.test(file));
    const { outputFiles } = await (require('esbuild') as typeof Esbuild).build({
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
    const start = runInThisContext(`(require) => {${outputFiles[0]?.text}}`) as (from: NodeJS.Require) => void;
    const { expect } = require('expect') as { expect: unknown };
    const { bind } = require('jest-each') as JestEach;
    this.load = () => {
      this.tests = [];
      Object.assign(globalThis, collector(this.tests, bind), { expect });
      start(require);
    };
    this.load();
  }

  async dryRun(): Promise<DryRunResult> {
    const tests = await run(this.tests, (test) => void (stryker.currentTestId = test.id));
    stryker.currentTestId = undefined;
    // The quickest first: most changes fail one of them.
    const took = new Map(tests.map(({ id, timeSpentMs }) => [id, timeSpentMs]));
    this.tests.sort((left, right) => (took.get(left.id) ?? 0) - (took.get(right.id) ?? 0));
    return { status: DryRunStatus.Complete, tests, mutantCoverage: stryker.mutantCoverage };
  }

  /** A change that is reached while files are loaded needs them loaded anew. */
  async mutantRun({
    activeMutant,
    testFilter,
    hitLimit,
    reloadEnvironment,
    mutantActivation,
  }: MutantRunOptions): Promise<unknown> {
    stryker.hitLimit = hitLimit;
    stryker.hitCount = hitLimit === undefined ? undefined : 0;
    stryker.activeMutant = mutantActivation === 'static' ? activeMutant.id : undefined;
    if (reloadEnvironment) this.load();
    stryker.activeMutant = activeMutant.id;
    const chosen = testFilter && new Set(testFilter);
    const tests = await run(chosen ? this.tests.filter(({ id }) => chosen.has(id)) : this.tests, () => undefined, true);
    stryker.activeMutant = undefined;
    const limited = determineHitLimitReached(stryker.hitCount, hitLimit);
    return toMutantRunResult(limited ?? { status: DryRunStatus.Complete, tests });
  }
}

/** @param endsEarly whether the first failure is enough */
async function run(tests: readonly Test[], before: (test: Test) => void, endsEarly = false): Promise<TestResult[]> {
  const results: TestResult[] = [];
  for (const test of tests) {
    before(test);
    const result = await resultOf(test);
    results.push(result);
    if (endsEarly && result.status === TestStatus.Failed) break;
  }
  return results;
}

async function resultOf({ id, body }: Test): Promise<TestResult> {
  const start = Date.now();
  const result = () => ({ id, name: id, timeSpentMs: Date.now() - start });
  try {
    await body();
    return { ...result(), status: TestStatus.Success };
  } catch (error) {
    return { ...result(), status: TestStatus.Failed, failureMessage: (error as Error | undefined)?.stack ?? String(error) };
  }
}

type Declare = (title: string, body: () => unknown) => void;

interface JestEach {
  /** Makes `each` for a function that declares tests. */
  readonly bind: (declare: Declare, supportsDone?: boolean) => unknown;
}

/** The globals of a test file; they add to `tests`. */
function collector(tests: Test[], bind: JestEach['bind']): { describe: Declare; test: Declare } {
  let path: string[] = [];
  const describe: Declare = (title, body) => {
    const outer = path;
    path = [...outer, title];
    body();
    path = outer;
  };
  const test: Declare = (title, body) => {
    const whole = [...path, title].join(' › ');
    const same = tests.filter((each) => each.title === whole).length;
    tests.push({ title: whole, id: same === 0 ? whole : `${whole} (${same + 1})`, body });
  };
  return {
    describe: Object.assign(describe, { each: bind(describe, false) }),
    test: Object.assign(test, { each: bind(test) }),
  };
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'model', Runner)];
