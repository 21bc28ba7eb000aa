import { shortNames } from '../../../src/workbook/dashboard/shortNames';

test('a long name loses its end, and a short one nothing', () => {
  expect(shortNames(['Ferrowald Steel (sample)', 'Alder'])).toEqual(['Ferrowald St…', 'Alder']);
});

test('names that begin alike lose their middle, so that they differ', () => {
  expect(shortNames(['Iran Khodro Diesel', 'Iran Khodro Parts', 'Iran Khodro'])).toEqual([
    'Iran K…Diesel',
    'Iran Kh…Parts',
    'Iran Khodro',
  ]);
  expect(shortNames(['فولاد مبارکه اصفهان', 'فولاد مبارکه سپاهان'])).toEqual(['فولاد…اصفهان', 'فولاد…سپاهان']);
});
