// A deploy to the sheet of a team: with the real clasp, against a fake Google.
import { Clone } from './Clone';
import { Google, type ScriptFile } from './Google';

let google: Google;
let clone: Clone;

const file = (name: string, source: string, type = 'SERVER_JS'): ScriptFile => ({ name, type, source });
const MANIFEST = file('appsscript', '{}', 'JSON');
const names = (id: string) =>
  google.scripts
    .get(id)
    ?.files.map(({ name }) => name)
    .sort();
const has = (id: string, ...files: ScriptFile[]) =>
  void google.scripts.set(id, { sheet: 'sheet-9', files: [MANIFEST, ...files] });

beforeEach(async () => {
  google = new Google();
  clone = new Clone(await google.open(), 'small');
  clone.logIn();
});

afterEach(async () => {
  clone.remove();
  await google.close();
});

test('a colleague sends the add-on to the script of the team, by its address, and to the same one from then on', async () => {
  has('script-9', file('Code', 'function myFunction() {\n  \n}\n'));
  const first = await clone.deploy(['--no-open', '--script', 'https://script.google.com/home/projects/script-9/edit']);
  expect(first.complaint).toBe('');
  expect(first.output).toContain('Done.');
  expect(first.output).toContain('Each\ncolleague with access to the sheet is asked once.');
  expect(names('script-9')).toContain('sample');
  expect(JSON.parse(clone.read('.clasp.local.json'))).toEqual({ rootDir: 'dist', scriptId: 'script-9' });
  clone.write('src/main.ts', 'global.onOpen = () => {};\nglobal.addedLater = () => 1;\n');
  has('script-9', file('Code', 'function KAM_SCORE() {}'), file('older.en', '<body data-panel="">', 'HTML'));
  expect(await clone.deploy(['--no-open'])).toMatchObject({ exitCode: 0, complaint: '' });
  expect(names('script-9')).not.toContain('older.en');
  expect(google.sheets.size).toBe(0);
}, 240_000);

test('files of the user are named and stay, unless they are to be overwritten', async () => {
  has(
    'script-9',
    file('Invoices', 'function bill() {}'),
    file('Code', 'function onOpen() { bill(); }'),
    file('Form', '<form></form>', 'HTML'),
  );
  const { exitCode, complaint } = await clone.deploy(['--no-open', '--script', 'script-9']);
  expect(exitCode).toBe(1);
  expect(complaint).toContain("files that are not Key Account's: Code.gs, Form.html, Invoices.gs. ");
  expect(names('script-9')).toEqual(['Code', 'Form', 'Invoices', 'appsscript']);
  expect(clone.has('.clasp.local.json')).toBe(false);
  expect(await clone.deploy(['--no-open', '--script', 'script-9', '--overwrite'])).toMatchObject({ exitCode: 0 });
  expect(names('script-9')).not.toContain('Invoices');
}, 240_000);

test('what is not an id of a script is refused before anything is sent, and pasting by hand sends nothing', async () => {
  const wrong = await clone.deploy(['--no-open', '--script', 'my script']);
  expect(wrong.complaint).toMatch(/^"my script" is not an id of a script\. Open the sheet/);
  const { exitCode, output } = await clone.deploy(['--by-hand']);
  expect(exitCode).toBe(0);
  expect(output).toMatch(/Replace all of Code\.gs by Code\.js[^]*sample\.html/);
  expect(google.asked).toEqual([]);
}, 240_000);

test('a check of Google goes to a sheet of its own', async () => {
  const { exitCode, output } = await clone.deploy(['--no-open', '--probe']);
  expect(exitCode).toBe(0);
  expect(output).toContain('choose checkThisGoogle and Run');
  expect(names('script-1')).toContain('Probe');
  expect(google.sheets.get('sheet-1')).toBe('Check of Google');
  expect([clone.has('.clasp.local.json'), clone.has('.clasp.probe.json'), clone.has('dist/Probe.js')]).toEqual([
    false,
    false,
    false,
  ]);
}, 240_000);
