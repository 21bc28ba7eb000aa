import { openHost } from '../../setup/openHost';

const code = `
  function echo(value) { return value; }
  function kinds(value) { return [value instanceof Object, Array.isArray(value.list), value.list instanceof Array].join(); }
  function both(a, b) { return a + b; }
  function dated() { return { rows: [[new Date(0)]] }; }
  function silent() {}
  function holed() { return [1, undefined, { a: undefined, b: 2 }]; }
  function infinite() { return Infinity; }
  function handle() { return SpreadsheetApp.getActiveSheet(); }
  function hidden_() { return 1; }
  function fail() { throw new Error('Nothing to import.'); }
`;

test('plain data reaches the script as its own objects and returns unchanged', () => {
  const { host } = openHost({ code });
  const value = { text: 'سلام', number: -0.5, yes: true, none: null, list: [1, ['a']] };
  expect(host.call('echo', value)).toEqual(value);
  expect(host.call('kinds', value)).toBe('true,true,true');
  expect(host.call('both', 1, 2)).toBe(3);
});

test('undefined comes back as null, within arrays too', () => {
  const { host } = openHost({ code });
  expect(host.call('silent')).toBeNull();
  expect(host.call('holed')).toEqual([1, null, { b: 2 }]);
});

test.each([
  ['a Date', { when: new Date() }, '0.when'],
  ['a function', [() => 1], '0.0'],
  ['NaN', Number.NaN, '0'],
  ['an object of a class', { map: new Map() }, '0.map'],
])('%s cannot be sent', (_what, value, place) => {
  expect(() => openHost({ code }).host.call('echo', value)).toThrow(`Failed due to illegal value in property: ${place}`);
});

test('a cycle cannot be sent', () => {
  const cycle: Record<string, unknown> = {};
  cycle.self = cycle;
  expect(() => openHost({ code }).host.call('echo', cycle)).toThrow('illegal value in property: 0.self');
});

test.each([
  ['dated', 'dated().rows.0.0'],
  ['infinite', 'infinite()'],
  ['handle', 'handle()'],
])('what %s() returns cannot be received', (name, place) => {
  expect(() => openHost({ code }).host.call(name)).toThrow(`Failed due to illegal value in property: ${place}`);
});

test('functions whose name ends in _ cannot be called', () => {
  expect(() => openHost({ code }).host.call('hidden_')).toThrow('google.script.run.hidden_ is not a function');
});

test('the failure handler gets the message', () => {
  expect(() => openHost({ code }).host.call('fail')).toThrow(new Error('Nothing to import.'));
});
