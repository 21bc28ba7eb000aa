import { PLAIN_NUMBERS, readInColumn } from '../../../src/model/imports/columnNumbers';
import { isZeroWord } from '../../../src/model/imports/isZeroWord';

test.each(['zero', 'Nil', 'NONE', ' none ', 'صفر', 'صِفر', 'ندارد', 'Néant', 'nil.'])('“%s” is not an amount', (cell) => {
  expect(isZeroWord(cell)).toBe(true);
  expect(readInColumn(cell, PLAIN_NUMBERS)).toBe(0);
  expect(readInColumn(cell, { ...PLAIN_NUMBERS, unit: 1000, factor: 5 })).toBe(0);
});

test.each(['', '-', '0', 'null', 'n/a', 'none yet', 'zero-rated', 'nilgiri', 'ندارد (هنوز)'])(
  '“%s” is not a word for it',
  (cell) => {
    expect(isZeroWord(cell)).toBe(false);
  },
);
