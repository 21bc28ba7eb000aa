import { compareCriteria } from '../../src/text/en/compareCriteria';
import { importData } from '../../src/text/en/importData';

test('one of one has a singular', () => {
  expect(importData.importing(1, 1)).toBe('1 of 1 account written');
  expect(importData.importing(1, 2)).toBe('1 of 2 accounts written');
  expect(importData.importingContacts(1, 1)).toBe('1 of 1 person written');
  expect(importData.importingDeals(1, 1)).toBe('1 of 1 deal written');
  expect(importData.importingLog(1, 1)).toBe('1 of 1 activity written');
  expect(compareCriteria.offer.answered(0, 1)).toBe('0 of 1 question answered.');
});

test('a single row is left as it is, and is in the workbook', () => {
  expect([1, 2].map(importData.changes.unchanged)).toEqual(['1 as it is', '2 as they are']);
  expect(importData.partlyImported(1, 4)).toContain('Only 1 of 4 rows is in the workbook.');
});
