import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDefaultName } from '../../../sidebar/printedPage/isDefaultName';
import { en } from '../../../workbench/words/en';
import { fa } from '../../../workbench/words/fa';

const root = join(__dirname, '..', '..', '..');
const { workbench } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  workbench: { firstRun: { workbook: string; names: Record<string, string> } };
};

test.each([workbench.firstRun.workbook, ...Object.values(workbench.firstRun.names), en.untitled, fa.untitled])(
  'the name that a file has when it is made is a default, and so is its second one: %s',
  (name) => {
    expect([name, `${name} 2`, `${name} ۲`, ` ${name.toUpperCase()}`].map(isDefaultName)).toEqual([true, true, true, true]);
  },
);

test('a name that a person gave is kept', () => {
  const names = ['Key accounts of Northwind 2026', 'Copy of Key Account sample', 'حساب‌های کلیدی نورگستر', '2026'];
  expect(names.map(isDefaultName)).toEqual([false, false, false, false]);
});
