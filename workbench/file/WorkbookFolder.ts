// The folder in which workbooks are kept, one JSON file each, named as the workbook.
import { readFile, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { isWorkbookName } from './isWorkbookName';
import { moveToNew, removeLeftOvers, writeWhole } from './writeWhole';

export interface ListedWorkbook {
  name: string;
  /** When it was last saved, as ISO text. */
  saved: string;
}

export interface StoredWorkbook {
  text: string;
  /** Changes with each save. */
  revision: string;
}

/** Why a save or rename failed: someone else changed the workbook since it was read, or the new name is taken. */
export type Conflict = 'changed' | 'taken';

const EXTENSION = '.json';

const isMissing = (error: unknown) => (error as NodeJS.ErrnoException).code === 'ENOENT';
const isTaken = (error: unknown) => (error as NodeJS.ErrnoException).code === 'EEXIST';

/** Throws a RangeError on an invalid name, so that no path leaves the folder. */
export class WorkbookFolder {
  /** The last change that was asked for: one waits for the other, so that nothing changes between a look and a write. */
  private latest: Promise<unknown> = Promise.resolve();

  constructor(private readonly folder: string) {}

  /** Removes what an earlier server left half written when it crashed. */
  async tidyUp(): Promise<void> {
    await removeLeftOvers(this.folder);
  }

  /** The workbooks, the last saved one first. */
  async list(): Promise<ListedWorkbook[]> {
    const files = await readdir(this.folder).catch((error: unknown) => {
      if (isMissing(error)) return [];
      throw error;
    });
    const names = files.filter((file) => file.endsWith(EXTENSION)).map((file) => file.slice(0, -EXTENSION.length));
    const listed = await Promise.all(
      names.filter(isWorkbookName).map(async (name) => ({ name, saved: (await stat(this.path(name))).mtime.toISOString() })),
    );
    return listed.sort((one, other) => other.saved.localeCompare(one.saved));
  }

  /** Undefined when no workbook has that name. */
  async read(name: string): Promise<StoredWorkbook | undefined> {
    const revision = await this.revision(name);
    return revision === undefined ? undefined : { text: await readFile(this.path(name), 'utf8'), revision };
  }

  /**
   * `revision` is the last revision that the writer read or wrote; undefined creates a workbook. Resolves to the new revision.
   */
  async write(name: string, text: string, revision: string | undefined): Promise<{ revision: string } | Conflict> {
    const path = this.path(name);
    return this.inTurn(async () => {
      const present = await this.revision(name);
      if (present !== revision) return revision === undefined ? 'taken' : 'changed';
      await writeWhole(path, text, revision === undefined);
      return { revision: (await this.revision(name)) ?? '' };
    });
  }

  /**
   * Undefined when no workbook has that name. `revision` is the last revision that the writer knows: with it, a workbook that has the new name
   * already counts as renamed, because the answer to the same request may have been lost.
   */
  async rename(name: string, newName: string, revision?: string): Promise<{ revision: string } | Conflict | undefined> {
    const [path, newPath] = [this.path(name), this.path(newName)];
    return this.inTurn(async () => {
      const [present, other] = [await this.revision(name), await this.revision(newName)];
      if (present === undefined) return other !== undefined && other === revision ? { revision: other } : undefined;
      if (name === newName) return { revision: present };
      if (other !== undefined) return 'taken';
      await moveToNew(path, newPath);
      return { revision: (await this.revision(newName)) ?? '' };
    });
  }

  private inTurn<Result>(change: () => Promise<Result>): Promise<Result | 'taken'> {
    // Another server on the same folder may have taken the name between the look and the write.
    const changing = this.latest.then(change).catch((error: unknown) => {
      if (isTaken(error)) return 'taken' as const;
      throw error;
    });
    this.latest = changing.catch(() => undefined);
    return changing;
  }

  private async revision(name: string): Promise<string | undefined> {
    try {
      const { mtimeNs, size } = await stat(this.path(name), { bigint: true });
      return `${mtimeNs}-${size}`;
    } catch (error) {
      if (isMissing(error)) return undefined;
      throw error;
    }
  }

  private path(name: string): string {
    if (!isWorkbookName(name)) throw new RangeError(`"${name}" is not a valid workbook name.`);
    return join(this.folder, `${name}${EXTENSION}`);
  }
}
