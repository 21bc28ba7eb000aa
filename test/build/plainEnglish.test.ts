import { Linter } from 'eslint';
import { createRequire } from 'node:module';
import type * as rules from '../../lint/plainEnglish.cjs';

const { plainEnglish } = createRequire(__filename)('../../lint/plainEnglish.cjs') as typeof rules;

/** The messages of the rule for a script. */
function findings(script: string): string[] {
  const plugins = { local: { rules: { 'plain-english': plainEnglish } } };
  const messages = new Linter().verify(script, [{ plugins, rules: { 'local/plain-english': 'error' } }]);
  return messages.map(({ message }) => message);
}

test.each([
  '// The total stands in the last row.',
  '/** The owner is none of ours. */',
  '// Nobody reads this.',
  '// Two lines are one text: it is laid\n// once.',
  "test('somebody changed the row', () => {});",
  "describe.each([1])('as told', () => {});",
  'const sayDay = 1;',
  'function layTab() {}',
])('reports %j', (script) => {
  expect(findings(script)).toHaveLength(1);
});

test.each([
  '// The catalogue says `nobody` here, and "stands" there.',
  '// A standard understanding.',
  '/** `null` if there is none. */',
  "test('a row that changed is saved', () => {});",
  'words.nobodyReaches();',
  'const display = 1;',
])('accepts %j', (script) => {
  expect(findings(script)).toEqual([]);
});
