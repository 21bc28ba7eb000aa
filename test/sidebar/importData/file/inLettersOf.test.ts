import { inLettersOf } from '../../../../sidebar/importData/file/inLettersOf';

const LINES = [{ line: 3, cells: ['مريم يوسفي', 'شركت كيميا', 'على', 'Alder', '١٢'] }];

test('a Persian workbook has Persian letters in every text of a file', () => {
  expect(inLettersOf('fa', LINES)).toEqual([{ line: 3, cells: ['مریم یوسفی', 'شرکت کیمیا', 'علی', 'Alder', '١٢'] }]);
});

test('an English workbook keeps Arabic texts as they are', () => {
  expect(inLettersOf('en', LINES)).toEqual(LINES);
});

test('invisible marks are taken out, and the half-space and joined signs stay', () => {
  const cells = ['\u200eAlder\u200b Ltd\u202c', 'پیام\u200cرسان', '1\u2060000', '👩\u200d🔧'];
  expect(inLettersOf('en', [{ line: 2, cells }])[0]?.cells).toEqual(['Alder Ltd', 'پیام\u200cرسان', '1000', '👩\u200d🔧']);
});
