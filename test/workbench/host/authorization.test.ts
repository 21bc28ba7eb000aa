import { openHost } from '../../setup/openHost';

const code = `
  function document() { return SpreadsheetApp.getActiveSpreadsheet().getName(); }
  function change() { SpreadsheetApp.getActiveSpreadsheet().getActiveSheet().getRange('A1').setValue(1); }
  function menu() { SpreadsheetApp.getUi().createAddonMenu().addItem('Set up workbook', 'setUp').addSeparator().addItem('Help', 'help').addToUi(); }
  function sidebar() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('<b>Hi</b>').setTitle('Hi')); }
  function properties() { return PropertiesService.getUserProperties().getProperty('language'); }
  function locale() { return Session.getActiveUserLocale(); }
  function email() { return Session.getActiveUser().getEmail(); }
  function toast() { SpreadsheetApp.getActiveSpreadsheet().toast('Done'); }
  function onOpen(e) { menu(); console.log(String(e.authMode)); }
`;
const SPREADSHEETS = 'https://www.googleapis.com/auth/spreadsheets';
const DOCUMENT_REFUSED =
  'Specified permissions are not sufficient to call SpreadsheetApp.getActiveSpreadsheet. ' +
  `Required permissions: (${SPREADSHEETS}.currentonly || ${SPREADSHEETS})`;
const SIDEBAR_REFUSED =
  'Specified permissions are not sufficient to call Ui.showSidebar. ' +
  'Required permissions: https://www.googleapis.com/auth/script.container.ui';
const EMAIL_REFUSED =
  'Specified permissions are not sufficient to call Session.getActiveUser. ' +
  'Required permissions: https://www.googleapis.com/auth/userinfo.email';
const UI_REFUSED = 'Cannot call SpreadsheetApp.getUi() from this context.';

test.each([
  ['NONE', 'menu', null],
  ['NONE', 'locale', null],
  ['NONE', 'document', DOCUMENT_REFUSED],
  ['NONE', 'change', DOCUMENT_REFUSED],
  ['NONE', 'sidebar', SIDEBAR_REFUSED],
  ['NONE', 'properties', 'You do not have permission to call PropertiesService.getUserProperties'],
  ['LIMITED', 'menu', null],
  ['LIMITED', 'change', null],
  ['LIMITED', 'properties', null],
  ['LIMITED', 'toast', null],
  ['LIMITED', 'sidebar', SIDEBAR_REFUSED],
  ['CUSTOM_FUNCTION', 'document', null],
  ['CUSTOM_FUNCTION', 'properties', null],
  ['CUSTOM_FUNCTION', 'change', 'You do not have permission to call setValue'],
  ['CUSTOM_FUNCTION', 'menu', UI_REFUSED],
  ['FULL', 'sidebar', null],
  ['FULL', 'change', null],
  ['FULL', 'email', EMAIL_REFUSED],
] as const)('in %s, %s() is met with: %s', (mode, name, message) => {
  const { host } = openHost({ code });
  const run = () => host.run(name, [], mode);
  if (message === null) expect(run).not.toThrow();
  else expect(run).toThrow(new Error(message));
});

test('with the scope in the manifest the user is known', () => {
  const oauthScopes = ['https://www.googleapis.com/auth/userinfo.email'];
  const { host } = openHost({ code, email: 'ada@example.com', manifest: { timeZone: 'Etc/UTC', oauthScopes } });
  expect(host.run('email')).toBe('ada@example.com');
});

test('a new workbook opens in NONE and shows the menu, one where the add-on was used in LIMITED', () => {
  const fresh = openHost({ code, enabled: false });
  fresh.host.open();
  expect(fresh.host.menu).toEqual({
    caption: null,
    items: [
      { kind: 'item', caption: 'Set up workbook', functionName: 'setUp' },
      { kind: 'separator' },
      { kind: 'item', caption: 'Help', functionName: 'help' },
    ],
  });
  expect(fresh.screen.lines).toEqual(['NONE']);

  fresh.host.run('change');
  const again = openHost({ code, snapshot: fresh.host.save() });
  again.host.open();
  expect(again.screen.lines).toEqual(['LIMITED']);
});

test('reading a property at top level removes the menu under NONE', () => {
  const { host } = openHost({ code: `PropertiesService.getUserProperties(); ${code}`, enabled: false });
  expect(() => host.open()).toThrow('You do not have permission to call PropertiesService.getUserProperties');
  expect(host.menu).toBeUndefined();
});
