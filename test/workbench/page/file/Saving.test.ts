// The page's saving over real HTTP, with answers that get lost.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Saving } from '../../../../workbench/page/file/Saving';
import { writeWorkbook } from '../../../../workbench/page/file/workbookFiles';
import { startServer, type RunningServer } from '../../../../workbench/server/startServer';

const root = process.cwd();
const realFetch = globalThis.fetch;
let folder: string;
let server: RunningServer;
/** The methods of requests whose answers get lost, as when the server ends between its work and its answer. */
let lost: string[];
let content: object;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'saving-'));
  const addOn = join(root, 'test', 'e2e', 'setup', 'addOn');
  server = await startServer({ root, page: root, addOn, settings: { addOn: 'Fruit' }, workbooks: folder, port: 0 });
  lost = [];
  globalThis.fetch = async (path, options = {}) => {
    const address = new URL(path as string, server.address);
    const answer = await realFetch(address, { ...options, headers: { ...options.headers, Origin: address.origin } });
    if (lost.length === 0 || lost[0] !== options.method) return answer;
    lost.shift();
    throw new TypeError('fetch failed');
  };
});
afterEach(async () => {
  globalThis.fetch = realFetch;
  await server.close();
  rmSync(folder, { recursive: true });
});

const stored = (name: string): unknown => JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8'));

async function save(saving: Saving, is: object): Promise<unknown> {
  content = is;
  saving.changed();
  await saving.save();
  return saving.state.value.kind;
}

test('goes on saving after the answer to a first save was lost', async () => {
  const saving = new Saving('Plan', undefined, () => content);
  lost = ['PUT'];
  expect(await save(saving, { a: 1 })).toBe('failed');
  expect(stored('Plan')).toEqual({ a: 1 });
  expect(await save(saving, { a: 2 })).toBe('saved');
  expect(stored('Plan')).toEqual({ a: 2 });
});

test('goes on saving after the answer to a later save was lost', async () => {
  const saving = new Saving('Plan', undefined, () => content);
  await save(saving, { a: 1 });
  lost = ['PUT'];
  expect(await save(saving, { a: 2 })).toBe('failed');
  expect(await save(saving, { a: 3 })).toBe('saved');
  expect(stored('Plan')).toEqual({ a: 3 });
});

test('does not overwrite what another page saved after the answer was lost', async () => {
  const saving = new Saving('Plan', undefined, () => content);
  await save(saving, { a: 1 });
  lost = ['PUT'];
  await save(saving, { a: 2 });
  const response = await fetch('/workbooks/Plan');
  await writeWorkbook('Plan', { theirs: true }, response.headers.get('ETag') ?? '');
  expect(await save(saving, { a: 3 })).toBe('failed');
  expect(saving.state.value).toMatchObject({ problem: { kind: 'changed' } });
  expect(stored('Plan')).toEqual({ theirs: true });
});

test('a rename whose answer was lost succeeds when it is asked for again', async () => {
  const saving = new Saving('Plan', undefined, () => content);
  await save(saving, { a: 1 });
  lost = ['POST'];
  await expect(saving.rename('Plan 2')).rejects.toMatchObject({ kind: 'gone' });
  await saving.rename('Plan 2');
  expect(await save(saving, { a: 2 })).toBe('saved');
  expect(stored('Plan 2')).toEqual({ a: 2 });
});
