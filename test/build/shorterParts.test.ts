// What the build writes shorter before the minifier sees it: the script must do the same.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';

const PROGRAM = `
import { readFileSync } from 'node:fs';
import { shorterParts } from './build/shorterParts.mjs';
let script = readFileSync(0, 'utf8');
const parts = await shorterParts(script);
for (const { start, end, text } of parts.sort((a, b) => b.start - a.start)) script = script.slice(0, start) + text + script.slice(end);
process.stdout.write(script);`;

/** A script with its parts replaced, in a Node of its own: Jest reads no module of the build. */
function shortened(script: string): string {
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', PROGRAM], {
    cwd: join(__dirname, '..', '..'),
    input: script,
    encoding: 'utf8',
  });
  expect(stderr).toBe('');
  return stdout;
}

const often = (line: string) => Array.from({ length: 9 }, () => line).join('\n');

test('a text that occurs often is written once, and the script gives the same', () => {
  const script = `(() => { "use strict"; const all = []; ${often('all.push("opportunities".length);')} return String(all); })()`;
  const short = shortened(script);
  expect(short.match(/"opportunities"/g)).toHaveLength(1);
  expect(runInNewContext(short)).toBe(runInNewContext(script));
});

test('a text stays where it is a key, a property, a directive or the word of a typeof', () => {
  const script = `(() => {
    "use strict";
    const all = [];
    ${often('all.push({ "function": 1, get "set-up"() { return 2; } }["function"], typeof all === "function", "function" == typeof all.at);')}
    return JSON.stringify([all, (function () { "use strict"; return this === undefined; })()]);
  })()`;
  const short = shortened(script);
  expect(short.match(/"function"/g)).toHaveLength(4 * 9);
  expect(runInNewContext(short)).toBe(runInNewContext(script));
});

test('errors need no `new`, and comparisons with `undefined` and `null` neither of them', () => {
  const script = `(() => {
    class Refusal extends Error {}
    const of = ({ undefined: known } = {}, blank) => known === undefined && void 0 !== blank && blank !== null;
    return JSON.stringify([new Error('no').message, new RegExp('a+').source, new Refusal('own') instanceof Refusal, of({}, 1), of({ undefined: 2 })]);
  })()`;
  const short = shortened(script);
  expect(short).not.toMatch(/new (Error|RegExp)|void|[^$]undefined !?=|= null;$/m);
  expect(runInNewContext(short)).toBe(runInNewContext(script));
});

test('a text that occurs seldom or is short stays where it is', () => {
  const script = `(() => { return ["seldom", "seldom", ${often('"a",')} 1]; })()`;
  expect(shortened(script).match(/"a"|"seldom"/g)).toHaveLength(11);
});

test("constants and functions of the language are shorter, and names of the script's own stay", () => {
  const script = `(() => {
    const own = { Math: { max: () => 'own' }, const: 3 };
    for (const key of Object.keys(own)) { const most = Math.max(1, own.const); if (key === 'const') return most + own.Math.max(); }
  })()`;
  const short = shortened(script);
  expect(short).not.toMatch(/const (own|key|most)/);
  expect(short).toContain('$Math_max(1, own.const)');
  expect(runInNewContext(short)).toBe('3own');
});

test('a global function that only passes its parameters on is the other one', () => {
  const script = `(() => {
    function add(a, b) { return [a, b].join('+'); }
    globalThis.sum = (a, b) => add(a, b);
    globalThis.turned = (a, b) => add(b, a);
    globalThis.twice = (a) => add(a, a);
    globalThis.blank = () => add();
    globalThis.first = (a) => add(a);
    return [sum(1, 2), turned(1, 2), twice(1), blank(1, 2), first(1, 2), Object.keys({ globalThis: 1 })].join();
  })()`;
  const short = shortened(script);
  expect(short).toContain('$globalThis.sum = add;');
  expect(short.match(/=> add/g)).toHaveLength(4);
  expect(runInNewContext(short)).toBe('1+2,2+1,1+1,+,1+,globalThis');
});
