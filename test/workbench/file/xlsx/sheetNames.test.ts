import { sheetNames } from '../../../../workbench/file/xlsx/sheetNames';

test('keeps the names that Excel takes', () => {
  expect(sheetNames(['Scoring Matrix', 'ماتریس امتیازدهی'])).toEqual(['Scoring Matrix', 'ماتریس امتیازدهی']);
});

test('removes the characters that Excel forbids', () => {
  expect(sheetNames(['A/B: [draft]?'])).toEqual(['A B   draft']);
});

test('shortens to 31 characters and numbers names that become equal', () => {
  const long = 'Criteria of the year that is gone';
  expect(sheetNames([long, `${long} 2`, 'criteria'])).toEqual([long.slice(0, 31), `${long.slice(0, 27)} (2)`, 'criteria']);
});

test('leaves no trailing blank in a shortened name', () => {
  expect(sheetNames(['Everything we know of fruit in the market'])).toEqual(['Everything we know of fruit in']);
});

test('numbers the name that Excel reserves', () => {
  expect(sheetNames(['History', 'history'])).toEqual(['History (2)', 'history (3)']);
});

test('names a sheet that has no name left', () => {
  expect(sheetNames(['///', '::'])).toEqual(['Sheet', 'Sheet (2)']);
});
