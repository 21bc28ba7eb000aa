// What the probe asks of Google, answered by the workbench's host: where Google answers otherwise, the host is wrong.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openHost } from '../setup/openHost';

test('the host answers every question of the probe as expected, and its answers are in a tab to paste', () => {
  const code = ['dist/Code.js', 'deploy/probe/Probe.js']
    .map((file) => readFileSync(join(__dirname, '..', '..', file), 'utf8'))
    .join('\n');
  const { host } = openHost({ code });
  const lines = String(host.run('checkThisGoogle')).split('\n');
  expect(lines.length).toBeGreaterThan(30);
  expect(lines.filter((line) => line.startsWith('DIFFERS') || line.includes('failed:'))).toEqual([]);
  const [title] = host.document.engine.workbook.getSheets().map((sheet) => sheet.getSheetName());
  expect(host.values(title!, `A1:A${lines.length}`).map(([line]) => line)).toEqual(lines);
});
