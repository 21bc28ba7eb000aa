import { mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { WorkbookFolder } from '../../../workbench/file/WorkbookFolder';

let path: string;
let folder: WorkbookFolder;

beforeEach(() => {
  path = mkdtempSync(join(tmpdir(), 'workbooks-'));
  folder = new WorkbookFolder(join(path, 'made when needed'));
});
afterEach(() => rmSync(path, { recursive: true }));

const written = async (name: string, text: string, revision?: string) => {
  const result = await folder.write(name, text, revision);
  if (typeof result === 'string') throw new Error(result);
  return result.revision;
};

test('is empty while nothing was saved', async () => {
  expect(await folder.list()).toEqual([]);
  expect(await folder.read('Plan')).toBeUndefined();
});

test('reads what was written, and leaves no other file behind', async () => {
  const revision = await written('حساب‌ها', '{"a":1}');
  expect(await folder.read('حساب‌ها')).toEqual({ text: '{"a":1}', revision });
  expect(readdirSync(join(path, 'made when needed'))).toEqual(['حساب‌ها.json']);
});

test('lists the last saved workbook first, and no file of another kind', async () => {
  await written('Older', '{}');
  await written('Newer', '{}');
  utimesSync(join(path, 'made when needed', 'Older.json'), 1000, 1000);
  writeFileSync(join(path, 'made when needed', 'notes.txt'), '');
  writeFileSync(join(path, 'made when needed', '.user.json'), '');
  expect((await folder.list()).map(({ name }) => name)).toEqual(['Newer', 'Older']);
});

test('overwrites only the revision that the writer knows', async () => {
  const first = await written('Plan', '{"first":true}');
  const second = await written('Plan', '{"second":true}', first);
  expect(await folder.write('Plan', '{"late":true}', first)).toBe('changed');
  expect(await folder.read('Plan')).toEqual({ text: '{"second":true}', revision: second });
});

test('does not create a workbook under a name that is taken', async () => {
  await written('Plan', '{}');
  expect(await folder.write('Plan', '{"other":true}', undefined)).toBe('taken');
});

test('renames, unless the new name is taken', async () => {
  await written('Plan', '{"plan":true}');
  await written('Other', '{}');
  expect(await folder.rename('Plan', 'Other')).toBe('taken');
  await folder.rename('Plan', 'Plan 2026');
  expect((await folder.read('Plan 2026'))?.text).toBe('{"plan":true}');
  expect(await folder.read('Plan')).toBeUndefined();
});

test('does not rename a workbook that is gone', async () => {
  expect(await folder.rename('Gone', 'Plan')).toBeUndefined();
});

test.each(['../outside', '.user', 'a/b'])('refuses %j, which would leave its folder', async (name) => {
  await expect(folder.read(name)).rejects.toThrow(RangeError);
  await expect(folder.write(name, '{}', undefined)).rejects.toThrow(RangeError);
  await expect(folder.rename('Plan', name)).rejects.toThrow(RangeError);
});
