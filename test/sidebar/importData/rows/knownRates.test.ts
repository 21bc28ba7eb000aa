import { knownRates, withoutKnown } from '../../../../sidebar/importData/rows/knownRates';

const MAPPINGS = [
  { answers: { 'currencies:GBP': '1.17', 'currencies:USD': 'leaveOut', 'unit:': '1000' } },
  { answers: { 'currencies:GBP': '1.15', 'currencies:CHF': '1.05' } },
];

test('a rate given for one file is known for the next, and the newest counts', () => {
  expect(knownRates(MAPPINGS, 'EUR')).toEqual({ 'currencies:GBP': '1.17', 'currencies:CHF': '1.05' });
});

test('a workbook without a currency knows no rates', () => {
  expect(knownRates(MAPPINGS, ' ')).toEqual({});
});

test('a rate that is known is not a choice of a person, and another one is', () => {
  const known = knownRates(MAPPINGS, 'EUR');
  expect(withoutKnown({ ...known, 'cents:': 'whole' }, known)).toEqual({ 'cents:': 'whole' });
  expect(withoutKnown({ ...known, 'currencies:GBP': '1.2' }, known)).toEqual({ 'currencies:GBP': '1.2' });
});
