import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { open, type FileHandle } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { moveToNew, writeWhole } from '../../../workbench/file/writeWhole';

let folder: string;
let path: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'whole-'));
  path = join(folder, 'Plan.json');
});
afterEach(() => {
  jest.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

/** What every file handle inherits from. */
async function handles(): Promise<FileHandle> {
  const handle = await open(folder, 'r');
  await handle.close();
  return Object.getPrototypeOf(handle) as FileHandle;
}

test('replaces the file only when the new one is on the disk', async () => {
  writeFileSync(path, 'old');
  const seen: string[] = [];
  jest.spyOn(await handles(), 'sync').mockImplementation(() => {
    seen.push(readFileSync(path, 'utf8'));
    return Promise.resolve();
  });
  await writeWhole(path, 'new');
  // The file before it moves, then the folder.
  expect(seen).toEqual(['old', 'new']);
});

test('a disk that fails leaves the old file and nothing else', async () => {
  writeFileSync(path, 'old');
  jest.spyOn(await handles(), 'sync').mockRejectedValueOnce(Object.assign(new Error('EIO'), { code: 'EIO' }));
  await expect(writeWhole(path, 'new')).rejects.toMatchObject({ code: 'EIO' });
  expect(readdirSync(folder)).toEqual(['Plan.json']);
  expect(readFileSync(path, 'utf8')).toBe('old');
});

test('a new file does not replace a file that appeared meanwhile', async () => {
  writeFileSync(path, 'theirs');
  await expect(writeWhole(path, 'ours', true)).rejects.toMatchObject({ code: 'EEXIST' });
  expect(readdirSync(folder)).toEqual(['Plan.json']);
  expect(readFileSync(path, 'utf8')).toBe('theirs');
});

test('a file that moves to another name does not replace what is there', async () => {
  writeFileSync(path, 'ours');
  const other = join(folder, 'Other.json');
  await moveToNew(path, other);
  writeFileSync(path, 'new');
  await expect(moveToNew(path, other)).rejects.toMatchObject({ code: 'EEXIST' });
  expect([path, other].map((each) => readFileSync(each, 'utf8'))).toEqual(['new', 'ours']);
});
