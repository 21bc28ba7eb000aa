// The real clasp against a fake Google: the add-on of the Marketplace, in a script of its own.
import { readFileSync } from 'node:fs';
import { Clone } from './Clone';
import { Google } from './Google';

const google = new Google();
let clone: Clone;

beforeAll(async () => {
  clone = new Clone(await google.open(), 'small');
  clone.logIn();
});

afterAll(async () => {
  clone.remove();
  await google.close();
});

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
const code = () => google.scripts.get('script-1')?.files.find(({ name }) => name === 'Code')?.source ?? '';

test('the first time makes a script without a sheet, keeps version 1 and deploys it, with the menu of an add-on', async () => {
  clone.write(
    'src/main.ts',
    "declare const IN_MARKETPLACE: boolean;\nglobal.onOpen = () => (IN_MARKETPLACE ? 'menu in Extensions' : 'menu of its own');\nglobal.KAM_SCORE = () => 0;\n",
  );
  const { exitCode, output, complaint } = await clone.deploy(['--no-open', '--add-on']);
  expect(complaint).toBe('');
  expect(exitCode).toBe(0);
  expect(google.sheets.size).toBe(0);
  expect(google.versions).toEqual([`script-1 ${version}`]);
  expect([...google.deployments]).toEqual([['deployment-1', 1]]);
  for (const line of ['Script ID      script-1', 'Version        1', 'Deployment ID  deployment-1'])
    expect(output).toContain(line);
  expect(code()).toContain('menu in Extensions');
  expect(code()).not.toContain('menu of its own');
}, 180_000);

test('the next time sends to the same script, and the deployment gets version 2', async () => {
  const { exitCode, output } = await clone.deploy(['--no-open', '--add-on']);
  expect(exitCode).toBe(0);
  expect(output).toContain('Version        2');
  expect(google.scripts.size).toBe(1);
  expect(google.versions).toEqual([`script-1 ${version}`, `script-1 ${version}`]);
  expect([...google.deployments]).toEqual([['deployment-1', 2]]);
}, 180_000);

test('a deploy to a sheet afterwards has the menu of its own, and leaves the add-on alone', async () => {
  const { exitCode } = await clone.deploy(['--no-open']);
  expect(exitCode).toBe(0);
  expect(google.scripts.get('script-2')?.files.find(({ name }) => name === 'Code')?.source).toContain('menu of its own');
  expect(code()).toContain('menu in Extensions');
  expect(google.versions).toHaveLength(2);
}, 180_000);

test('a file that names no script stops the deploy before anything is sent', async () => {
  clone.write('.clasp.add-on.json', '{}');
  google.asked.length = 0;
  const { exitCode, complaint } = await clone.deploy(['--no-open', '--add-on']);
  expect(exitCode).toBe(1);
  expect(complaint).toContain('.clasp.add-on.json does not say which script');
  expect(google.asked).toEqual([]);
}, 180_000);
