// Writes a whole file beside its place and moves it there, so that a crash leaves the old or the new one.
import { randomUUID } from 'node:crypto';
import { link, mkdir, open, readdir, rename, rm, stat, unlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';

const BESIDE = /^\.[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
/** Another server may be writing in the same folder. */
const LEFT_OVER_AFTER = 60_000;

const codeOf = (error: unknown) => (error as NodeJS.ErrnoException).code ?? '';

/**
 * Creates the folder if needed; the file is on the disk when this resolves. On an error no part of the new file is left behind.
 * Rejects with EEXIST where `isNew` and there is a file already, even if it appeared meanwhile.
 */
export async function writeWhole(path: string, text: string, isNew = false): Promise<void> {
  const folder = dirname(path);
  await mkdir(folder, { recursive: true });
  const beside = join(folder, `.${randomUUID()}`);
  try {
    const file = await open(beside, 'wx');
    try {
      await file.writeFile(text);
      await file.sync();
    } finally {
      await file.close();
    }
    await (isNew ? moveToNew(beside, path) : rename(beside, path));
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
  await syncFolder(folder);
}

/** Rejects with EEXIST where the new name is taken: `rename` alone would overwrite it. A crash in between leaves the file under both names. */
export async function moveToNew(path: string, newPath: string): Promise<void> {
  try {
    await link(path, newPath);
  } catch (error) {
    // Some file systems know no second name for a file.
    if (!['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS'].includes(codeOf(error))) throw error;
    if (await exists(newPath)) throw Object.assign(new Error('The name is taken.'), { code: 'EEXIST' });
    return rename(path, newPath);
  }
  await unlink(path);
}

const exists = async (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );

/** A moved file is safe when its folder is on the disk. Windows opens no folders, and needs none of this. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => undefined);
  await handle?.sync().catch(() => undefined);
  await handle?.close();
}

/** Removes what a crash left of files that were never whole. A folder that is not there has none. */
export async function removeLeftOvers(folder: string): Promise<void> {
  const files = await readdir(folder).catch(() => []);
  for (const file of files.filter((name) => BESIDE.test(name))) {
    const path = join(folder, file);
    const saved = await stat(path).catch(() => undefined);
    if (saved && Date.now() - saved.mtimeMs > LEFT_OVER_AFTER) await rm(path, { force: true });
  }
}
