import { pageRealm } from '../../../../workbench/host/script/pageRealm';
import { nodeRealm } from '../../../../workbench/host/script/nodeRealm';

describe.each([
  ['pageRealm', pageRealm],
  ['nodeRealm', nodeRealm],
])('a script in %s', (_name, makeRealm) => {
  const load = (code: string, functions: string[], globals: Record<string, unknown> = {}) =>
    makeRealm('Asia/Tehran', () => 0).load(code, functions, globals);

  test('sees the services that it is given, and no other globals of a page or of Node', () => {
    const script = load(
      `function go() {
        return [SpreadsheetApp, typeof document, typeof window, typeof fetch, typeof process, typeof setTimeout, typeof require, typeof Math.max, typeof JSON].join();
      }`,
      ['go'],
      { SpreadsheetApp: 'service' },
    );
    expect(script('go')?.()).toBe('service,undefined,undefined,undefined,undefined,undefined,undefined,function,object');
  });

  test('may replace a stub through globalThis, as the built bundle does', () => {
    const script = load('function go() {} (function () { globalThis.go = function () { return 42; }; })();', ['go']);
    expect(script('go')?.()).toBe(42);
    expect(script('gone')).toBeUndefined();
  });

  test('has its own time zone', () => {
    const script = load('function go() { return new Date(2026, 0, 31).toISOString() + typeof globalThis.Date; }', ['go']);
    expect(script('go')?.()).toBe('2026-01-30T20:30:00.000Zfunction');
  });

  test('leaves nothing behind', () => {
    load('var other = 2; globalThis.third = 3; function go() {}', ['go']);
    expect(Object.keys(globalThis)).not.toEqual(expect.arrayContaining(['other']));
    expect('third' in globalThis).toBe(false);
  });
});
