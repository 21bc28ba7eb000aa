import { openHost } from '../../setup/openHost';

/** Runs an expression as a menu click would. */
const evaluate = (expression: string) => openHost({ code: `function go() { return ${expression}; }` }).host.run('go');
const BOOK = 'SpreadsheetApp.getActiveSpreadsheet()';

test.each([
  [`${BOOK}.getActiveSheet().getRange('A1').autoFill`, 'SpreadsheetApp.Range.autoFill is not in this host'],
  [`${BOOK}.getDeveloperMetadata()`, 'SpreadsheetApp.Spreadsheet.getDeveloperMetadata is not in this host'],
  ['SpreadsheetApp.create("x")', 'SpreadsheetApp.create is not in this host'],
  ['SpreadsheetApp.BooleanCriteria.DATE_AFTER', 'SpreadsheetApp.BooleanCriteria.DATE_AFTER is not in this host'],
  ['Utilities.base64Encode("x")', 'Utilities.base64Encode is not in this host'],
  ['DriveApp.getFiles()', 'DriveApp is not defined'],
])('%s throws: %s', (expression, message) => {
  expect(() => evaluate(expression)).toThrow(message);
});

test.each(['setTimeout', 'fetch', 'URL', 'TextEncoder', 'atob', 'crypto', 'performance', 'structuredClone', 'process', 'window'])(
  'there is no %s',
  (name) => {
    expect(evaluate(`typeof ${name}`)).toBe('undefined');
  },
);

test('a property of a service cannot be set', () => {
  expect(() => evaluate('(SpreadsheetApp.x = 1)')).toThrow('SpreadsheetApp.x cannot be set');
});

test.each([
  ['modules', 'export const x = 1;'],
  ['class fields', 'class A { x = 1 }'],
  ['static blocks', 'class A { static { } }'],
  ['private names', 'class A { #x() {} }'],
])('%s are refused before anything runs', (_what, code) => {
  expect(() => openHost({ code })).toThrow(expect.objectContaining({ name: 'SyntaxError' }) as Error);
});

test('the last sheet cannot be deleted', () => {
  expect(() => evaluate(`${BOOK}.deleteSheet(${BOOK}.getActiveSheet())`)).toThrow(
    "You can't remove all the sheets in a document.",
  );
  expect(() => evaluate(`${BOOK}.getActiveSheet().hideSheet()`)).toThrow("You can't hide all the sheets in a document.");
});

test('a protected cell refuses a user without edit rights, and a warning does not stop a script', () => {
  const code = `
    function protect(warningOnly) {
      var sheet = SpreadsheetApp.getActiveSheet();
      sheet.getRange('A1:B1').protect().setWarningOnly(warningOnly);
    }
    function write() { SpreadsheetApp.getActiveSheet().getRange('B1').setValue(1); }
    function look() { SpreadsheetApp.getActiveSheet().getRange('B1').setBackground('red'); }
  `;
  const refusal =
    'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';
  const owner = openHost({ code }).host;
  owner.run('protect', [false]);
  expect(() => owner.run('write')).not.toThrow();

  const other = openHost({ code, mayEditProtected: false }).host;
  other.run('protect', [true]);
  expect(() => other.run('write')).not.toThrow();
  other.run('protect', [false]);
  expect(() => other.run('write')).toThrow(refusal);
  expect(() => other.run('look')).toThrow(refusal);
  expect(other.protectionsAt('0', 0, 1)).toHaveLength(2);
  expect(other.protectionsAt('0', 1, 1)).toHaveLength(0);
});

test('a protected sheet may be edited by others where it has an unprotected range, and nowhere else', () => {
  const code = `
    function protect() {
      var sheet = SpreadsheetApp.getActiveSheet();
      sheet.protect().setUnprotectedRanges([sheet.getRange('A1:B2'), sheet.getRange('C1:C5')]);
    }
    function write(name) { SpreadsheetApp.getActiveSheet().getRange(name).setValue(1); }
  `;
  const { host } = openHost({ code, mayEditProtected: false });
  host.run('protect');
  expect(() => host.run('write', ['A1:C2'])).not.toThrow();
  expect(() => host.run('write', ['A1:C3'])).toThrow('You are trying to edit a protected cell or object.');
});

test('each execution loads the script afresh', () => {
  const { host } = openHost({ code: 'var count = 0; function go() { return ++count; }' });
  expect([host.run('go'), host.run('go')]).toEqual([1, 1]);
});

test('an exception of a script reaches its caller with its name and message', () => {
  const { host } = openHost({ code: 'function go() { null.x; }' });
  expect(() => host.run('go')).toThrow(
    expect.objectContaining({ name: 'TypeError', message: expect.stringContaining('null') as string }) as Error,
  );
  expect(() => host.run('gone')).toThrow('Script function not found: gone');
});
