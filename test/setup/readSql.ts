// Reads SQL with the parser of Apache DataFusion. It loads itself as a module, which a process of its own allows and the tests do not.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

export type ReadDialect = 'bigquery' | 'postgresql' | 'snowflake' | 'redshift' | 'duckdb';

export interface ReadStatement {
  /** `null` if the text is not SQL. */
  statements: number | null;
  /** The functions that are called, in order. */
  functions: string[];
}

const SCRIPT = `
import { init, parse } from '@guanmingchiu/sqlparser-ts';
let written = '';
for await (const part of process.stdin) written += part;
await init();
function* valuesOf(tree, key) {
  if (typeof tree !== 'object' || tree === null) return;
  for (const [name, value] of Object.entries(tree)) {
    if (name === key) yield value;
    yield* valuesOf(value, key);
  }
}
const nameOf = (call) => [...valuesOf(call.name, 'Identifier')].map(({ value }) => value).join('.');
const read = ({ text, dialect }) => {
  try {
    const tree = parse(text, dialect);
    return { statements: tree.length, functions: [...valuesOf(tree, 'Function')].map(nameOf) };
  } catch {
    return { statements: null, functions: [] };
  }
};
process.stdout.write(JSON.stringify(JSON.parse(written).map(read)));
`;

export function readSql(texts: readonly { text: string; dialect: ReadDialect }[]): ReadStatement[] {
  const { stdout, stderr, status } = spawnSync(process.execPath, ['--input-type=module', '--eval', SCRIPT], {
    cwd: join(__dirname, '..', '..'),
    encoding: 'utf8',
    input: JSON.stringify(texts),
    maxBuffer: 2 ** 26,
  });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as ReadStatement[];
}
