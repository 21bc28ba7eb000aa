// The file beside the workbooks with the user's own data, a JSON text.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeWhole } from './writeWhole';

const NAME = '.user.json';

export class UserFile {
  constructor(private readonly folder: string) {}

  /** `{}` before the first save. */
  async read(): Promise<string> {
    return readFile(join(this.folder, NAME), 'utf8').catch(() => '{}');
  }

  async write(text: string): Promise<void> {
    await writeWhole(join(this.folder, NAME), text);
  }
}
