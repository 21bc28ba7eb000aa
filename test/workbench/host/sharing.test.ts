import { openHost } from '../../setup/openHost';

const code = `
  function share(method, who) { SpreadsheetApp.getActiveSpreadsheet()[method](who); }
  function people() {
    var book = SpreadsheetApp.getActiveSpreadsheet();
    var addresses = function (users) { return users.map(function (user) { return user.getEmail(); }); };
    var owner = book.getOwner();
    return [owner && owner.getEmail(), addresses(book.getEditors()), addresses(book.getViewers())];
  }
`;

test('editors and viewers are added once each, and an editor stays one', () => {
  const { host } = openHost({ code, email: 'owner@firm.com' });
  host.run('share', ['addEditors', ['ann@firm.com', 'Ann@firm.com', 'owner@firm.com']]);
  host.run('share', ['addViewers', ['bob@firm.com', 'ann@firm.com']]);
  host.run('share', ['addViewer', 'cleo@firm.com']);
  host.run('share', ['addEditor', 'BOB@firm.com']);
  expect(host.run('people')).toEqual(['owner@firm.com', ['owner@firm.com', 'ann@firm.com', 'BOB@firm.com'], ['cleo@firm.com']]);
});

test('editors and viewers are stored with the workbook', () => {
  const { host } = openHost({ code });
  host.run('share', ['addEditor', 'ann@firm.com']);
  const again = openHost({ code, snapshot: host.save() }).host;
  expect(again.run('people')).toEqual([null, ['ann@firm.com'], []]);
});

test('an invalid address is refused, and no one is added', () => {
  const { host } = openHost({ code });
  expect(() => host.run('share', ['addEditors', ['ann@firm.com', 'nobody']])).toThrow('Invalid email: nobody');
  expect(host.run('people')).toEqual([null, [], []]);
});

test.each(['addEditor', 'addViewer'])(
  'where Google grants no sharing, %s throws and the spreadsheet can still be read',
  (method) => {
    const { host } = openHost({ code, mayShare: false });
    expect(() => host.run('share', [method, 'ann@firm.com'])).toThrow(
      `You do not have permission to call Spreadsheet.${method}. Required permissions: https://www.googleapis.com/auth/drive`,
    );
    expect(host.run('people')).toEqual([null, [], []]);
  },
);
