import { previewRows } from '../../../../sidebar/importData/file/previewRows';

const linesOf = (...rows: string[]) => rows.map((row, at) => ({ line: at + 1, cells: row.split(',') }));

test('the preview begins with the header, and has names that show whether the letters are right', () => {
  const lines = linesOf(
    'Report é,',
    ',',
    'Customer,2025',
    'Alder,1',
    ',',
    'Birch,2',
    'Cedar,3',
    'Dogwood,4',
    'Brøndby,5',
    'Łódź,6',
    'Öl,7',
  );
  expect(previewRows(lines, 2, 4)).toEqual([
    ['Customer', '2025'],
    ['Alder', '1'],
    ['Brøndby', '5'],
    ['Łódź', '6'],
  ]);
  expect(previewRows(linesOf('Customer,2025', 'Alder,1', 'Birch,2'), 0, 4)).toHaveLength(3);
  expect(previewRows(linesOf('Alder,1'), -1, 4)).toEqual([['Alder', '1']]);
  expect(previewRows([], -1, 4)).toEqual([]);
});
