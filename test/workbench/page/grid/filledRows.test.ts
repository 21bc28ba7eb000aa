import { filledRows } from '../../../../workbench/page/grid/filledRows';
import { bookOf } from '../../engine/bookOf';

test('the rows with content are counted, without hidden ones and without frozen ones, which are heads', () => {
  const book = bookOf({
    A1: 'kam:accounts:account',
    A2: 'Account',
    B2: 'Tier',
    A3: 'Alder',
    B3: 'Key',
    A5: 'Birch',
    A6: 0,
    A7: 'hidden',
  });
  const sheet = book.main.getSheet();
  expect(filledRows(sheet)).toBe(6);
  book.main.setFrozenRows(2);
  expect(filledRows(sheet)).toBe(4);
  book.main.hideRows(6, 1);
  expect(filledRows(sheet)).toBe(3);
  book.engine.dispose();
});
