// The statements for BigQuery: read by a parser that is not ours, and run on DuckDB once the little that differs is replaced.
import * as fc from 'fast-check';
import { GREGORIAN_YEARS } from '../../../src/model/calendar/FiscalYears';
import { accountStatement } from '../../../src/model/warehouse/accountStatement';
import { categoryStatement } from '../../../src/model/warehouse/categoryStatement';
import type { DialectKey } from '../../../src/model/warehouse/Dialect';
import { scoreStatement } from '../../../src/model/warehouse/scoreStatement';
import type { SalesTable, WarehouseQuestion } from '../../../src/model/warehouse/SalesTable';
import { readSql, type ReadDialect, type ReadStatement } from '../../setup/readSql';
import { salesLines } from '../../setup/salesLines';
import { openWarehouse, TABLE } from '../../setup/warehouse';
import { bigqueryFunctions, bigqueryTypes } from './bigqueryFunctions';

const CRITERIA = [
  { name: 'Growth -- \n; DROP TABLE sales', libraryKey: 'growthPotential', source: 'growth', low: -0.2, middle: 0.02, high: 0.3 },
  { name: 'Margin', libraryKey: null, source: 'margin', low: 0.1, middle: null, high: 0.4 },
  { name: 'Return', libraryKey: null, source: 'revenueToCost', low: 1, middle: null, high: 3.5 },
] as const;

const ask = (dialect: DialectKey, table: Partial<SalesTable> = {}): WarehouseQuestion => ({
  dialect,
  table: { ...TABLE, accountId: 'customer_id', ...table },
  years: GREGORIAN_YEARS,
  lastFullYear: 2025,
  today: '2026-07-01',
});
const statementsOf = (question: WarehouseQuestion): string[] => [
  accountStatement(question),
  categoryStatement(question),
  scoreStatement(question, CRITERIA),
];
const BIGQUERY = statementsOf(ask('bigquery', { table: 'my-project.shop.sales' }));

const READERS: readonly (readonly [DialectKey, ReadDialect])[] = [
  ['bigquery', 'bigquery'],
  ['standard', 'postgresql'],
  ['standard', 'snowflake'],
  ['standard', 'redshift'],
  ['standard', 'duckdb'],
];
const HOSTILE = [
  'a`; DROP TABLE x; --',
  'a"; DROP TABLE x; --',
  "a'; DROP TABLE x; --",
  'a\\',
  '\\`; DROP TABLE x; --',
  'x */ y',
  '-- x\n',
  '"',
  '"a""; --',
];
const names = fc
  .oneof(fc.constantFrom(...HOSTILE), fc.string({ minLength: 1, unit: 'grapheme' }))
  .filter((name) => name.replace(/[`\\\s\p{Cc}]/gu, '') !== '');
const places = fc.constantFrom('table', 'account', 'day', 'amount', 'document');

const sampled = fc.sample(fc.tuple(names, places), { seed: 5, numRuns: 20 });
const renamed = [...HOSTILE.map((name) => [name, 'amount'] as const), ...sampled];

let bigquery: ReadStatement[];
/** By reader: the usual statement, and then those with another name each. */
let reads: ReadStatement[][];

// One process reads all: it takes longer to start than to read.
beforeAll(() => {
  const ownTexts = [...BIGQUERY, 'SELECT a FROM t GROUP a'].map((text) => ({ text, dialect: 'bigquery' as const }));
  const changes = [{}, ...renamed.map(([name, place]) => ({ [place]: name }))];
  const texts = READERS.flatMap(([dialect, reader]) =>
    changes.map((changed) => ({ text: accountStatement(ask(dialect, changed)), dialect: reader })),
  );
  const all = readSql([...ownTexts, ...texts]);
  bigquery = all.splice(0, ownTexts.length);
  reads = READERS.map(() => all.splice(0, changes.length));
});

test('a parser of BigQuery reads each of them as one statement', () => {
  expect(bigquery.map(({ statements }) => statements)).toEqual([1, 1, 1, null]);
});

test('every function is one of BigQuery’s', () => {
  const used = new Set(bigquery.flatMap(({ functions }) => functions));
  expect([...used]).toEqual(
    expect.arrayContaining(['SUM', 'COUNT', 'LAG', 'ROW_NUMBER', 'DATE_DIFF', 'DATE_SUB', 'TRANSLATE', 'CHR']),
  );
  expect([...used].filter((name) => !bigqueryFunctions.has(name))).toEqual([]);
  // Those that the parser has a form of its own for, and any it overlooks: a word before a bracket.
  const words = BIGQUERY.flatMap((text) => [...text.replace(/'[^']*'|`[^`]*`|--.*/g, '').matchAll(/\b([A-Z_0-9]+)\s*\(/g)]);
  const syntax = ['AS', 'AND', 'OVER', 'FROM', 'NOT', 'WHEN', 'THEN', 'OR', 'WITH', 'DISTINCT'];
  expect(words.flatMap(([, word = '']) => (syntax.includes(word) || bigqueryFunctions.has(word) ? [] : [word]))).toEqual([]);
});

test('every type is one of BigQuery’s', () => {
  const types = BIGQUERY.flatMap((text) => [...text.matchAll(/CAST\([^()]* AS (\w+)\)/g)].map(([, type]) => type as string));
  expect(new Set(types)).toEqual(new Set(['STRING', 'DATE', 'NUMERIC']));
  expect(types.filter((type) => !bigqueryTypes.has(type))).toEqual([]);
});

test('the characters that TRANSLATE replaces differ from each other, as BigQuery demands', () => {
  const [, from = '', codes = ''] = /TRANSLATE\(LOWER\(account\), '([^']*)' \|\| (.*?), '/.exec(BIGQUERY[0] as string) ?? [];
  const characters = [...from, ...[...codes.matchAll(/CHR\((\d+)\)/g)].map(([, code]) => String.fromCodePoint(Number(code)))];
  expect(characters.length).toBeGreaterThan(40);
  expect(new Set(characters).size).toBe(characters.length);
});

test('on DuckDB they give the rows of the standard statements', async () => {
  const lines = salesLines({ seed: 13, lines: 2_000, accounts: 30, from: '2023-01-05', until: '2026-06-30' });
  const { run, connection } = await openWarehouse(lines);
  await connection.run('ALTER TABLE sales RENAME COLUMN "Customer ""Id""" TO customer_id');
  await connection.run('CREATE MACRO date_sub(day, span) AS CAST(day - span AS DATE)');
  // DuckDB quotes names differently, takes the unit of a difference first, and has fewer places in NUMERIC.
  const translated = (text: string): string =>
    text
      .replace(/`([^`]*)`/g, '"$1"')
      .replace(/DATE_DIFF\((.+?), (DATE '[^']*'|[\w.]+), DAY\)/g, "date_diff('day', $2, $1)")
      .replaceAll('AS NUMERIC)', 'AS NUMERIC(28, 4))');
  const standard = statementsOf(ask('standard'));
  for (const [index, text] of statementsOf(ask('bigquery', { table: 'sales' })).entries()) {
    const rows = await run(translated(text));
    expect(rows.length).toBeGreaterThan(30 - 1);
    expect(rows).toEqual(await run(standard[index] as string));
  }
});

describe('no name of a table or column adds to a statement', () => {
  test.each(READERS.map(([dialect, reader], index) => [dialect, reader, index] as const))(
    'in %s, as %s reads it',
    (_dialect, _reader, index) => {
      const [usual, ...others] = reads[index] as ReadStatement[];
      expect(usual?.statements).toBe(1);
      expect(usual?.functions).toContain('TRANSLATE');
      expect(renamed.filter((_, at) => JSON.stringify(others[at]) !== JSON.stringify(usual))).toEqual([]);
    },
  );
});
