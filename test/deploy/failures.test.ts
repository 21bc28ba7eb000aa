// The messages of a failed deploy: with the real clasp, against a fake Google.
import { Clone } from './Clone';
import { Google } from './Google';
import { answerLogin } from './answerLogin';

let google: Google;
let clone: Clone;

beforeAll(() => {
  clone = new Clone('', 'small');
});

beforeEach(async () => {
  google = new Google();
  clone.google = await google.open();
});

afterEach(async () => {
  for (const name of ['.clasp.local.json', 'home/.clasprc.json']) clone.delete(name);
  await google.close();
});

afterAll(() => clone.remove());

const deployed = { rootDir: 'dist', scriptId: 'script-7', parentId: 'sheet-7' };

test('without a login and without a browser it explains how to log in', async () => {
  const { exitCode, complaint } = await clone.deploy(['--no-open']);
  expect(exitCode).toBe(1);
  expect(complaint).toBe(
    'You are not logged in to Google, or the login has ended. Run "npx clasp login", then "npm run deploy" again.\n',
  );
  expect(google.asked).toEqual([]);
}, 120_000);

test('a cancelled login changes nothing', async () => {
  const { exitCode, complaint } = await clone.deploy([], answerLogin('error=access_denied'));
  expect(exitCode).toBe(1);
  expect(complaint).toBe('The Google login was cancelled, and nothing was changed. Run "npm run deploy" again to log in.\n');
  expect(google.asked).toEqual(['POST browser/']);
  expect(clone.has('.clasp.local.json')).toBe(false);
}, 120_000);

test('an expired login is distinguished from a lost connection', async () => {
  clone.logIn();
  google.loginIsValid = false;
  const { exitCode, complaint } = await clone.deploy(['--no-open']);
  expect(exitCode).toBe(1);
  expect(complaint).toMatch(/the login has ended\. Run "npx clasp login"/);
}, 120_000);

test('if the Apps Script API is switched off, it says where to switch it on, and names the empty sheet', async () => {
  clone.logIn();
  google.apiIsOn = false;
  const { exitCode, complaint } = await clone.deploy(['--no-open', '--title', 'Acme']);
  expect(exitCode).toBe(1);
  expect(complaint).toBe(
    "Google's Apps Script API is switched off for your account. Switch it on at https://script.google.com/home/usersettings, " +
      'wait a minute, then run "npm run deploy" again. (An empty sheet "Acme" may be in your Google Drive now; you can delete it.)\n',
  );
  expect(clone.has('.clasp.local.json')).toBe(false);
}, 120_000);

test('without a connection it reports that Google could not be reached', async () => {
  clone.logIn();
  clone.write('.clasp.local.json', JSON.stringify(deployed));
  await google.close();
  const { exitCode, complaint } = await clone.deploy(['--no-open']);
  expect(exitCode).toBe(1);
  expect(complaint).toMatch(/^Google could not be reached\. Check the internet connection/);
  expect(JSON.parse(clone.read('.clasp.local.json'))).toEqual(deployed);
}, 120_000);

test('a deleted sheet, or one of another account, is reported and stays configured', async () => {
  clone.logIn();
  clone.write('.clasp.local.json', JSON.stringify(deployed));
  const { exitCode, complaint } = await clone.deploy(['--no-open']);
  expect(exitCode).toBe(1);
  expect(complaint).toMatch(/^Your sheet's script was deleted, or this Google account may not change it\./);
  expect(complaint).toContain('npm run deploy -- --new');
  expect(google.sheets.size).toBe(0);
  expect(JSON.parse(clone.read('.clasp.local.json'))).toEqual(deployed);
}, 120_000);

test('source that does not build is reported before any request to Google', async () => {
  clone.logIn();
  const source = clone.read('src/main.ts');
  clone.write('src/main.ts', `${source}\nimport './thereIsNoSuchFile';\n`);
  const { exitCode, complaint } = await clone.deploy(['--no-open']);
  clone.write('src/main.ts', source);
  expect(exitCode).toBe(1);
  expect(complaint).toContain('thereIsNoSuchFile');
  expect(complaint).toMatch(/The add-on could not be built, so nothing was sent to Google\..*\n$/);
  expect(google.asked).toEqual([]);
}, 120_000);

test.each(['', 'no JSON', '{}', '{"scriptId":""}'])(
  'a sheet file with %j is reported',
  async (text) => {
    clone.write('.clasp.local.json', text);
    const { exitCode, complaint } = await clone.deploy(['--no-open']);
    expect(exitCode).toBe(1);
    expect(complaint).toMatch(/^The file \.clasp\.local\.json does not say which sheet is yours\./);
  },
  120_000,
);

test('an unknown option shows the valid ones', async () => {
  const { exitCode, complaint } = await clone.deploy(['--titel', 'Acme']);
  expect(exitCode).toBe(1);
  expect(complaint).toContain("Unknown option '--titel'");
  expect(complaint).toContain('--title');
}, 120_000);
