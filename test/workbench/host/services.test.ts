import { openHost, type OpenHostOptions } from '../../setup/openHost';

const run = (body: string, options: OpenHostOptions = {}) => {
  const opened = openHost({ code: `function go() { ${body} }`, ...options });
  return { ...opened, result: opened.host.run('go') };
};

test('properties are texts by key', () => {
  const { result } = run(`
    var store = PropertiesService.getDocumentProperties();
    store.setProperties({ a: '1', b: '2' }).setProperty('a', '3').deleteProperty('b');
    return JSON.stringify([store.getProperties(), store.getKeys(), store.getProperty('b')]);`);
  expect(result).toBe('[{"a":"3"},["a"],null]');
});

test.each([
  ["setProperty('a', 'س'.repeat(4609))", 'Argument too large: value'],
  [
    "setProperty('a', null)",
    "The parameters (String,null) don't match the method signature for PropertiesService.Properties.setProperty.",
  ],
  ['setProperties({ a: {} })', 'The properties must be texts.'],
])('%s throws: %s', (call, message) => {
  expect(() => run(`PropertiesService.getUserProperties().${call};`)).toThrow(message);
});

test('a store of properties holds 500 kB', () => {
  const fill = (count: number) => () =>
    run(`for (var i = 0; i < ${count}; i++) PropertiesService.getUserProperties().setProperty('k' + i, 'x'.repeat(9000));`);
  expect(fill(56)).not.toThrow();
  expect(fill(57)).toThrow('You have exceeded the property storage quota. Please remove some properties and try again.');
});

test('a cache forgets after its time and refuses what is too large', () => {
  let present = 0;
  const { host } = openHost({
    now: () => present,
    code: `function put(size) { CacheService.getUserCache().put('k', 'x'.repeat(size), 60); }
      function get() { return CacheService.getUserCache().get('k'); }`,
  });
  host.run('put', [3]);
  present = 59_999;
  expect(host.run('get')).toBe('xxx');
  present = 60_000;
  expect(host.run('get')).toBeNull();
  expect(() => host.run('put', [102_401])).toThrow('Argument too large: value');
});

test('a lock that another execution holds cannot be taken, and is free again when that execution ends', () => {
  const { host } = openHost({
    code: `function attempt() { return LockService.getDocumentLock().tryLock(0); }
      function wait() { LockService.getDocumentLock().waitLock(1000); }`,
  });
  const release = host.holdLock('document');
  expect(host.run('attempt')).toBe(false);
  expect(() => host.run('wait')).toThrow('Lock timeout: another process was holding the lock for too long.');
  release();
  expect(host.run('attempt')).toBe(true);
  expect(host.run('attempt')).toBe(true);
});

test('an alert waits for its answer and drops the locks', () => {
  const { result, screen } = run(`
    var ui = SpreadsheetApp.getUi(), lock = LockService.getDocumentLock();
    lock.waitLock(10);
    var answer = ui.alert('Remove', 'Really?', ui.ButtonSet.YES_NO);
    return [answer === ui.Button.YES, String(answer), lock.hasLock()].join();`);
  expect(result).toBe('true,YES,false');
  expect(screen.alerts).toEqual([{ title: 'Remove', prompt: 'Really?', buttons: 'YES_NO' }]);
});

test('a sidebar shows a file of the project', () => {
  const { screen } = run("SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('page').setTitle('Title'));", {
    files: { page: '<p>Hi</p>' },
  });
  expect(screen.sidebars).toEqual([{ title: 'Title', html: '<p>Hi</p>', width: null, height: null }]);
  expect(() => run("HtmlService.createHtmlOutputFromFile('gone');")).toThrow('No HTML file named gone was found.');
});

test('a template gives the raw text of a file, by its name with or without .html', () => {
  const page = "<p>Hi</p> // <?= 'x' ?> /* kept */";
  const { result } = run(
    `return ['page', 'page.html'].map(function (name) { return HtmlService.createTemplateFromFile(name).getRawContent(); }).join('|');`,
    { files: { page } },
  );
  expect(result).toBe(`${page}|${page}`);
  expect(() => run("HtmlService.createTemplateFromFile('gone');")).toThrow('No HTML file named gone was found.');
});

test.each(['evaluate', 'getCode', 'getCodeWithComments'])(
  '%s of a template, which would run scriptlets, is not in the host',
  (method) => {
    expect(() => run(`HtmlService.createTemplateFromFile('page').${method}();`, { files: { page: '' } })).toThrow(
      `HtmlService.HtmlTemplate.${method} is not in this host`,
    );
  },
);

test('a dialog has a title and a size', () => {
  const { screen } = run(
    "SpreadsheetApp.getUi().showModalDialog(HtmlService.createHtmlOutput('x').append('y').setWidth(400).setHeight(300), 'T');",
  );
  expect(screen.dialogs).toEqual([{ title: 'T', html: 'xy', width: 400, height: 300 }]);
});

test('toasts and log lines reach the screen', () => {
  const { screen } = run(
    "SpreadsheetApp.getActive().toast('Done', 'Import'); console.log('%s rows in %d s', 5, 2, { a: 1 }); Logger.log('x');",
  );
  expect(screen.toasts).toEqual([{ message: 'Done', title: 'Import' }]);
  expect(screen.lines).toEqual(['5 rows in 2 s {"a":1}', 'x']);
});

test('dates become text in any zone', () => {
  const { result } = run(`
    var date = new Date(Date.UTC(2026, 0, 31, 21, 5, 9));
    return [Utilities.formatDate(date, 'Asia/Tehran', "yyyy-MM-dd'T'HH:mm:ss Z"), Utilities.formatDate(date, 'GMT', 'EEE d MMM yy, h:mm a')].join(' | ');`);
  expect(result).toBe('2026-02-01T00:35:09 +0330 | Sat 31 Jan 26, 9:05 PM');
  expect(() => run("Utilities.formatDate(new Date(), 'GMT', 'yyyy-ww');")).toThrow('ww is not in this host');
});

test('where the time zones differ, the script reads another day than the sheet shows', () => {
  const { result } = run(
    `var cell = SpreadsheetApp.getActiveSheet().getRange('A1').setValue('2026-03-10');
    return [cell.getValue().getDate(), cell.getDisplayValue(), Session.getScriptTimeZone()].join();`,
    { spreadsheetTimeZone: 'Asia/Tehran', manifest: { timeZone: 'Etc/UTC' } },
  );
  expect(result).toBe('9,2026-03-10,Etc/UTC');
});

test('an edit runs onEdit with the cell, its value and its old value as texts', () => {
  const { host, screen } = openHost({
    code: `function onEdit(e) { console.log([e.range.getA1Notation(), e.range.getSheet().getName(), e.value, e.oldValue, String(e.authMode), String(e.source)].join()); }
      function write() { SpreadsheetApp.getActiveSheet().getRange('A1').setValue('by script'); }`,
  });
  host.run('write');
  host.edited({ sheetId: '0', row: 1, column: 2, value: 5, oldValue: true });
  host.edited('Sheet1!A1:B2');
  host.edited('A1');
  expect(screen.lines).toEqual([
    'C2,Sheet1,5,TRUE,LIMITED,Spreadsheet',
    'A1:B2,Sheet1,,,LIMITED,Spreadsheet',
    'A1,Sheet1,by script,,LIMITED,Spreadsheet',
  ]);
});
