// What is kept of the user beside the workbooks: a JSON text.
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const NAME = '.user.json';

export class UserFile {
  constructor(private readonly folder: string) {}

  /** `{}` while nothing is kept. */
  async read(): Promise<string> {
    return readFile(join(this.folder, NAME), 'utf8').catch(() => '{}');
  }

  async write(text: string): Promise<void> {
    await mkdir(this.folder, { recursive: true });
    const beside = join(this.folder, `${NAME}.new`);
    await writeFile(beside, text);
    await rename(beside, join(this.folder, NAME));
  }
}
