// What is kept of the user beside the workbooks: a JSON text.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeWhole } from './writeWhole';

const NAME = '.user.json';

export class UserFile {
  constructor(private readonly folder: string) {}

  /** `{}` while nothing is kept. */
  async read(): Promise<string> {
    return readFile(join(this.folder, NAME), 'utf8').catch(() => '{}');
  }

  async write(text: string): Promise<void> {
    await writeWhole(join(this.folder, NAME), text);
  }
}
