import { inLettersOf } from '../../../../sidebar/importData/file/inLettersOf';

const LINES = [{ line: 3, cells: ['مريم يوسفي', 'شركت كيميا', 'على', 'Alder', '١٢'] }];

test('a Persian workbook has Persian letters in every text of a file', () => {
  expect(inLettersOf('fa', LINES)).toEqual([{ line: 3, cells: ['مریم یوسفی', 'شرکت کیمیا', 'علی', 'Alder', '١٢'] }]);
});

test('an English workbook keeps Arabic texts as they are', () => {
  expect(inLettersOf('en', LINES)).toEqual(LINES);
});
