import { inactiveIn, namesAsAnswers, withoutNames } from '../../../../sidebar/importData/columns/inactiveMemory';

test('names of inactive customers are kept with the answers of a mapping, and are not answers of a person', () => {
  const answers = { 'inactiveCustomers:': 'notProposed', 'unit:': '1', ...namesAsAnswers(['Alder', 'شرکت سرو']) };
  expect(inactiveIn([{ answers }, { answers: namesAsAnswers(['Alder', 'Birch: Cedar']) }, { answers: {} }])).toEqual([
    'Alder',
    'شرکت سرو',
    'Birch: Cedar',
  ]);
  expect(withoutNames({ answers }).answers).toEqual({ 'inactiveCustomers:': 'notProposed', 'unit:': '1' });
});

test('no more names are kept than the workbook has room for', () => {
  const many = Array.from({ length: 500 }, (_, at) => `Customer ${at}`);
  expect(inactiveIn([{ answers: namesAsAnswers([...many, 'x'.repeat(400)]) }])).toEqual(many.slice(0, 100));
});
