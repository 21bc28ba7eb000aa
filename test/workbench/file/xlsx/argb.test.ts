import { argb } from '../../../../workbench/file/xlsx/argb';

test.each([
  ['#1a73e8', 'FF1A73E8'],
  ['#fff', 'FFFFFFFF'],
  ['rgb(26, 115, 232)', 'FF1A73E8'],
  ['no colour', 'FF000000'],
])('writes %s as %s', (colour, written) => {
  expect(argb(colour)).toBe(written);
});
