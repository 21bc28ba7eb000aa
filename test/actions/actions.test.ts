import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { actions } from '../../src/actions/actions';

test('every request is asked by a test in test/actions, on the host', () => {
  const tests = readdirSync(__dirname, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.test.ts'))
    .map((file) => readFileSync(join(__dirname, file), 'utf8'))
    .join();
  expect(Object.keys(actions).filter((name) => !tests.includes(`'${name}'`))).toEqual([]);
});
