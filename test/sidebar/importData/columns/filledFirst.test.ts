// The columns that are left out are counted and named alike, also those without values in the first rows.
import { filledFirst, nameOfColumn } from '../../../../sidebar/importData/columns/ImportPlan';
import { planFile } from '../../../../sidebar/importData/columns/planFile';
import { shorten } from '../../../../src/text/format/joinNames';
import { lines, linesOf } from '../readLikePanel';

const unusedIn = async (file: string) => {
  const { columns } = planFile(await linesOf(file), { fields: [], lastFullYear: 2025 });
  return columns.filter(({ use }) => use.kind === 'leaveOut');
};

test('a column without values is named after the others', async () => {
  const unused = await unusedIn(
    lines('Customer;Date;Memo;Amount;Balance', 'Alder;2025-01-05;;100;100', 'Birch;2025-01-06;;30;130'),
  );
  expect(filledFirst(unused).map(nameOfColumn)).toEqual(['Balance', 'Memo']);
});

test('of many, the names and the number of others are as many as are counted', async () => {
  const header = Array.from({ length: 14 }, (_, at) => `Note ${at + 1}`);
  const row = header.map((_, at) => (at % 2 === 0 ? '' : `text ${at}`)).join(';');
  const unused = await unusedIn(
    lines(`Customer;Date;Amount;${header.join(';')}`, `Alder;2025-01-05;100;${row}`, `Birch;2025-01-06;30;${row}`),
  );
  const { shown, more } = shorten(filledFirst(unused), 8);
  expect(shown.length + more).toBe(unused.length);
  expect(unused.length).toBe(14);
  expect(shown.slice(0, 7).every(({ samples }) => samples.length > 0)).toBe(true);
});
