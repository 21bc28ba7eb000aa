// The real clasp against a fake Google, from a first deploy to a new sheet, in a user's order.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Clone } from './Clone';
import { Google } from './Google';
import { answerLogin } from './answerLogin';

const google = new Google();
let clone: Clone;

beforeAll(async () => {
  clone = new Clone(await google.open());
});

afterAll(async () => {
  clone.remove();
  await google.close();
});

const TYPES: Record<string, string> = { '.js': 'SERVER_JS', '.html': 'HTML', '.json': 'JSON' };

/** The expected files at Google: the files of dist/ unchanged. */
const built = () =>
  clone.list('dist').flatMap((file) => {
    const dot = file.lastIndexOf('.');
    const type = TYPES[file.slice(dot)];
    return type === undefined ? [] : [{ name: file.slice(0, dot), type, source: clone.read(`dist/${file}`) }];
  });

test('the first deploy logs the user in, creates a sheet with its script and sends the whole add-on', async () => {
  const before = clone.list('.');
  const { exitCode, output, complaint } = await clone.deploy([], answerLogin('code=1234'));
  expect(complaint).toBe('');
  expect(exitCode).toBe(0);
  expect(output).toContain('You are logged in as seller@example.com.');
  expect(output).toContain('https://docs.google.com/spreadsheets/d/sheet-1/edit');
  expect([...google.sheets]).toEqual([['sheet-1', 'Key Account']]);
  expect(google.scripts.get('script-1')?.sheet).toBe('sheet-1');

  const files = [...google.scripts.get('script-1')!.files].sort((a, b) => (a.name < b.name ? -1 : 1));
  expect(files.map(({ name, type }) => `${name} ${type}`)).toEqual([
    'Code SERVER_JS',
    'addUpSales.en HTML',
    'addUpSales.fa HTML',
    'appsscript JSON',
    'choose.en HTML',
    'choose.fa HTML',
    'examplePlays.en HTML',
    'examplePlays.fa HTML',
    'help.en HTML',
    'help.fa HTML',
    'import.en HTML',
    'import.fa HTML',
    'makeSlides.en HTML',
    'makeSlides.fa HTML',
    'openFile.en HTML',
    'openFile.fa HTML',
    'plan.en HTML',
    'plan.fa HTML',
    'prepare.en HTML',
    'prepare.fa HTML',
    'rank.en HTML',
    'rank.fa HTML',
    'readEntries.en HTML',
    'readEntries.fa HTML',
    'readSignature.en HTML',
    'readSignature.fa HTML',
    'review.en HTML',
    'review.fa HTML',
    'sample HTML',
    'showContacts.en HTML',
    'showContacts.fa HTML',
    'showWarehouse.en HTML',
    'showWarehouse.fa HTML',
    'words.en HTML',
    'words.fa HTML',
  ]);
  expect(files).toEqual(built());
  expect(files.find(({ name }) => name === 'appsscript')?.source).toBe(clone.read('appsscript.json'));

  // The working tree stays clean: git ignores new files.
  const ignored = readFileSync(join(__dirname, '..', '..', '.gitignore'), 'utf8').split('\n');
  const added = clone.list('.').filter((name) => !before.includes(name));
  expect(added).toEqual(['.clasp.local.json', 'dist']);
  expect(added.filter((name) => !ignored.includes(name) && !ignored.includes(`${name}/`))).toEqual([]);
  expect(JSON.parse(clone.read('.clasp.json'))).toEqual({ rootDir: 'dist' });
}, 180_000);

test('a deploy of what was deployed already reports that the sheet is up to date', async () => {
  clone.shrink(); // From here on with a small source: building the whole one takes most of a deploy's time.
  await clone.deploy(['--no-open']);
  google.asked.length = 0;
  const { exitCode, output, complaint } = await clone.deploy(['--no-open']);
  expect(complaint).toBe('');
  expect(exitCode).toBe(0);
  expect(output).toContain('Already up to date');
  expect(output).toContain('https://docs.google.com/spreadsheets/d/sheet-1/edit');
  expect(google.asked.filter((request) => !request.startsWith('GET script.') && !request.endsWith('/token'))).toEqual([]);
}, 180_000);

test('a changed file is sent to the same sheet, without files of an earlier build', async () => {
  clone.write('dist/leftover.html', 'of an earlier build');
  clone.write('src/main.ts', `${clone.read('src/main.ts')}\nglobal.addedLater = () => 'added later';\n`);
  const { exitCode, output } = await clone.deploy(['--no-open']);
  expect(exitCode).toBe(0);
  expect(output).toContain('Done.');
  expect(google.sheets.size).toBe(1);
  expect(google.scripts.get('script-1')?.files).toHaveLength(built().length);
  expect(google.scripts.get('script-1')?.files.find(({ name }) => name === 'Code')?.source).toContain('added later');
}, 180_000);

test('with --new and --title it creates another sheet, and uses that one from then on', async () => {
  const { exitCode, output } = await clone.deploy(['--no-open', '--new', '--title', 'Acme «کلیدی»']);
  expect(exitCode).toBe(0);
  expect(output).toContain('https://docs.google.com/spreadsheets/d/sheet-2/edit');
  expect(google.sheets.get('sheet-2')).toBe('Acme «کلیدی»');
  expect(JSON.parse(clone.read('.clasp.local.json'))).toEqual({ rootDir: 'dist', scriptId: 'script-2', parentId: 'sheet-2' });
  expect(google.scripts.get('script-2')?.files).toHaveLength(built().length);
}, 180_000);

test('a browser is opened only for the login', () => {
  expect(google.browsersOpened).toBe(1);
});
