// Runs behaviours.gs, the plain script of SpreadsheetApp's behaviours, on the host.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { openHost } from '../../setup/openHost';

const code = readFileSync(join(__dirname, 'behaviours.gs'), 'utf8');
const names = runInNewContext(`${code}; behaviourNames()`) as string[];

describe.each(['Etc/UTC', 'Asia/Tehran', 'America/New_York'])('in a spreadsheet on the clocks of %s', (spreadsheetTimeZone) => {
  test.each(Array.from(names))('%s', (name) => {
    const { host } = openHost({ code, spreadsheetTimeZone });
    expect(() => host.run('runBehaviour', [name])).not.toThrow();
  });
});
