import { oneSpelling } from '../../../src/model/names/oneSpelling';

test('names that differ in case alone get the most frequent spelling, but no capitals', () => {
  const spell = oneSpelling([
    'ANNA KELLER',
    'ANNA KELLER',
    'Anna Keller',
    'J. Whitmore',
    'LUC MARTIN',
    'j. whitmore',
    'J. Whitmore',
  ]);
  expect(['ANNA KELLER', 'anna keller', 'j. whitmore', 'LUC MARTIN', 'Bo'].map(spell)).toEqual([
    'Anna Keller',
    'Anna Keller',
    'J. Whitmore',
    'LUC MARTIN',
    'Bo',
  ]);
});
