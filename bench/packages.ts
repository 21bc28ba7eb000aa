// Our functions against packages, wherever a package does the same work. Results are compared before the time is.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { KAM_NORMALIZE } from '../src/formulas/KAM_NORMALIZE';
import { KAM_RANK } from '../src/formulas/KAM_RANK';
import { KAM_SCORE } from '../src/formulas/KAM_SCORE';
import { KAM_TREND } from '../src/formulas/KAM_TREND';
import { KAM_WEIGHTS } from '../src/formulas/KAM_WEIGHTS';
import { weightedSums } from './checkedLoops';
import { timePair } from './pairs';
import { revenuesOf, scoresOf, WEIGHTS } from './register';
import { count, milliseconds, type Section } from './Section';

/** The packages have a folder of their own: the product does not carry them. What is used of each is declared here. */
const folder = resolve('bench');

interface Packages {
  readonly 'simple-statistics': {
    readonly weightedMean: (values: readonly number[], weights: readonly number[]) => number;
    readonly linearRegression: (points: readonly (readonly number[])[]) => { m: number };
  };
  readonly '@formulajs/formulajs': {
    readonly SUMPRODUCT: (...arrays: readonly (readonly number[])[]) => number;
    readonly SUM: (values: readonly number[]) => number;
    readonly RANK: { readonly EQ: (value: number, values: readonly number[]) => number };
    readonly SLOPE: (values: readonly number[], periods: readonly number[]) => number;
  };
  readonly mathjs: {
    readonly add: <Value>(one: Value, other: number) => Value;
    readonly subtract: <Value>(one: Value, other: number) => Value;
    readonly multiply: (one: unknown, other: unknown) => number[];
    readonly divide: (one: readonly number[], other: number) => number[];
    readonly sum: (values: readonly number[]) => number;
    readonly eigs: (matrix: readonly (readonly number[])[]) => {
      readonly values: readonly (number | { re: number })[];
      readonly eigenvectors: readonly { readonly vector: readonly (number | { re: number })[] }[];
    };
  };
  readonly hyperformula: {
    readonly HyperFormula: {
      readonly buildFromArray: (sheet: unknown[][], options: { licenseKey: string; maxRows: number }) => HyperFormula;
    };
  };
}

interface HyperFormula {
  readonly setCellContents: (cell: { sheet: number; row: number; col: number }, value: unknown) => unknown;
  readonly getRangeValues: (range: { start: HyperCell; end: HyperCell }) => unknown[][];
  readonly rebuildAndRecalculate: () => void;
}
type HyperCell = { sheet: number; row: number; col: number };

/** Installs the packages as their lock file has them, unless they are there. */
function install(): void {
  const [locked, installed] = ['package-lock.json', 'node_modules/.package-lock.json'].map((file) => resolve(folder, file)) as [
    string,
    string,
  ];
  const packagesOf = (file: string): Record<string, { version?: string }> =>
    (JSON.parse(readFileSync(file, 'utf8')) as { packages: Record<string, { version?: string }> }).packages;
  const isInstalled =
    existsSync(installed) &&
    Object.entries(packagesOf(locked)).every(
      ([path, { version }]) => path === '' || packagesOf(installed)[path]?.version === version,
    );
  if (isInstalled) return;
  console.error('Installing the packages to compare with…');
  const { status } = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: folder,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error('The packages of bench/ cannot be installed.');
}

const require = createRequire(resolve(folder, 'package.json'));
const load = <Name extends keyof Packages>(name: Name): Packages[Name] => require(name) as Packages[Name];

interface Compared {
  readonly work: string;
  readonly accounts: number;
  readonly name: string;
  readonly ours: () => unknown;
  readonly theirs: Readonly<Record<string, () => readonly unknown[][]>>;
}

const cell = (value: number): number[] => [value];
const isScore = (value: unknown): boolean => typeof value === 'number' && value >= 1 && value <= 10;

const [LOW, HIGH] = [0, 1000];
/** A formula of HyperFormula is calculated again when a cell that it reads changes. */
const HYPER = { licenseKey: 'gpl-v3', maxRows: 1_000_000 };

/** Calculates a column of formulas, one for each row, each time it is called: a cell that all of them read changes to and fro. */
function hyperColumn(
  inputs: readonly (readonly unknown[])[],
  constant: number,
  formulaOf: (row: number) => string,
): () => unknown[][] {
  const width = inputs[0]!.length;
  const sheet = inputs.map((row, at) => [...row, formulaOf(at + 1), at === 0 ? constant : null]);
  const engine = load('hyperformula').HyperFormula.buildFromArray(sheet, HYPER);
  const start = { sheet: 0, row: 0, col: width };
  const changed = { sheet: 0, row: 0, col: width + 1 };
  let calls = 0;
  return () => {
    calls += 1;
    engine.setCellContents(changed, calls % 2 === 0 ? constant + 1 : constant);
    return engine.getRangeValues({ start, end: { ...start, row: inputs.length - 1 } });
  };
}

function weightedScores(accounts: number): Compared {
  const scores = scoresOf(accounts);
  const total = WEIGHTS.reduce((sum, weight) => sum + weight, 0);
  const { weightedMean } = load('simple-statistics');
  const { SUMPRODUCT, SUM } = load('@formulajs/formulajs');
  const { multiply, divide, sum } = load('mathjs');
  return {
    work: 'weighted score',
    accounts,
    name: 'KAM_SCORE',
    ours: () => KAM_SCORE(scores, [WEIGHTS]),
    theirs: {
      'simple-statistics weightedMean, cells checked': () =>
        scores.map((row) => [row.every(isScore) ? weightedMean(row, WEIGHTS) : NaN]),
      'formulajs SUMPRODUCT': () => scores.map((row) => [SUMPRODUCT(row, WEIGHTS) / SUM(WEIGHTS)]),
      'mathjs multiply': () => divide(multiply(scores, WEIGHTS), sum(WEIGHTS)).map(cell),
      'HyperFormula SUMPRODUCT': hyperColumn(
        scores.map((row) => [...row, ...WEIGHTS]),
        0,
        (row) => `=SUMPRODUCT(A${row}:E${row},F${row}:J${row})/(${total}+0*$L$1)`,
      ),
    },
  };
}

function ranks(accounts: number): Compared {
  const results = weightedSums(scoresOf(accounts), WEIGHTS) as number[][];
  const numbers = results.flat();
  const { RANK } = load('@formulajs/formulajs');
  return {
    work: 'rank',
    accounts,
    name: 'KAM_RANK',
    ours: () => KAM_RANK(results),
    theirs: {
      'formulajs RANK.EQ': () => numbers.map((number) => [RANK.EQ(number, numbers)]),
      'HyperFormula COUNTIF': hyperColumn(results, 0, (row) => `=1+COUNTIF($A$1:$A$${accounts},">"&A${row})+0*$C$1`),
    },
  };
}

function scaled(accounts: number): Compared {
  const revenues = revenuesOf(accounts).map(([revenue]) => [Math.min(revenue ?? 0, HIGH)]);
  const numbers = revenues.flat();
  const { add, subtract, multiply } = load('mathjs');
  return {
    work: 'scale between two bounds',
    accounts,
    name: 'KAM_NORMALIZE',
    ours: () => KAM_NORMALIZE(revenues, LOW, HIGH),
    theirs: {
      'mathjs subtract, multiply, add': () => add(multiply(subtract(numbers, LOW), 9 / (HIGH - LOW)), 1).map(cell),
      HyperFormula: hyperColumn(revenues, 0, (row) => `=MAX(1,MIN(10,1+9*(A${row}-${LOW})/(${HIGH}-${LOW})))+0*$C$1`),
    },
  };
}

function trends(accounts: number): Compared {
  const rows = scoresOf(accounts);
  const periods = WEIGHTS.map((_, at) => at);
  const { linearRegression } = load('simple-statistics');
  const { SLOPE } = load('@formulajs/formulajs');
  return {
    work: 'slope of five figures',
    accounts,
    name: 'KAM_TREND',
    ours: () => KAM_TREND(rows),
    theirs: {
      'simple-statistics linearRegression': () => rows.map((row) => [linearRegression(row.map((value, at) => [at, value])).m]),
      'formulajs SLOPE': () => rows.map((row) => [SLOPE(row, periods)]),
      'HyperFormula SLOPE': hyperColumn(
        rows.map((row) => [...row, ...periods]),
        0,
        (row) => `=SLOPE(A${row}:E${row},F${row}:J${row})+0*$L$1`,
      ),
    },
  };
}

const COMPARISONS = [
  [1, 3, 5, 2],
  [1 / 3, 1, 2, 1 / 2],
  [1 / 5, 1 / 2, 1, 1 / 4],
  [1 / 2, 2, 4, 1],
];

/** The weights are the principal eigenvector, as shares of 1. */
function comparedWeights(): Compared {
  const { eigs } = load('mathjs');
  const real = (value: number | { re: number }): number => (typeof value === 'number' ? value : value.re);
  return {
    work: 'weights from comparisons of 4',
    accounts: 1,
    name: 'KAM_WEIGHTS',
    ours: () => KAM_WEIGHTS(COMPARISONS),
    theirs: {
      'mathjs eigs': () => {
        const { values, eigenvectors } = eigs(COMPARISONS);
        const largest = values.map(real).reduce((best, value, at, all) => (value > all[best]! ? at : best), 0);
        const vector = eigenvectors[largest]!.vector.map(real);
        const total = vector.reduce((sum, value) => sum + value, 0);
        return vector.map((value) => [value / total]);
      },
    },
  };
}

/** Throws where a package computes something else. */
function compareResults({ work, ours, theirs }: Compared): void {
  const expected = ours() as number[][];
  for (const [name, call] of Object.entries(theirs)) {
    const differing = call().findIndex(([result], at) => !(Math.abs(Number(result) - expected[at]![0]!) <= 1e-9));
    if (differing >= 0) throw new Error(`${work}: ${name} differs in row ${differing + 1}.`);
  }
}

export function measurePackages(): Section {
  install();
  const measured = [
    ...[1_000, 10_000].flatMap((accounts) => [weightedScores(accounts), scaled(accounts), trends(accounts)]),
    ranks(1_000),
    comparedWeights(),
  ].flatMap((compared) => {
    compareResults(compared);
    const { work, accounts, name, ours, theirs } = compared;
    return Object.entries(theirs).map(([other, call]) => ({ work, accounts, name, other, ...timePair(ours, call) }));
  });
  return {
    title: 'Against packages',
    text: 'Work that a package does too, with the same results. All start from the same cells and give a column of cells, as a sheet takes it. KAM functions check each cell; of the packages only weightedMean is given a check, since it is close without one. HyperFormula calculates a column of formulas again. Bound: ours takes less time.',
    header: ['work', 'rows', 'function', 'ms', 'package', 'ms', 'times as long'],
    rows: measured.map(({ work, accounts, name, other, ours, theirs, ratio }) => [
      work,
      count(accounts),
      name,
      milliseconds(ours),
      other,
      milliseconds(theirs),
      (1 / ratio).toFixed(1),
    ]),
    broken: measured
      .filter(({ ratio }) => !(ratio < 1))
      .map(({ name, other, accounts, ratio }) => `${name} takes ${ratio.toFixed(2)} times ${other} at ${count(accounts)} rows.`),
  };
}
