import { dayOf, readDay } from '../../../../sidebar/importData/columns/readDay';
import { readDeals, readPeople, lines } from '../readLikePanel';

beforeEach(() =>
  jest.useFakeTimers({
    now: Date.UTC(2026, 10, 29, 12),
    doNotFake: ['setTimeout', 'setImmediate', 'nextTick', 'queueMicrotask'],
  }),
);
afterEach(() => jest.useRealTimers());

test.each([
  ['پایان دی', '2027-01-20'],
  ['اول بهمن', '2027-01-21'],
  ['نیمه اسفند', '2027-03-06'],
  ['پایان دی ۱۴۰۵', '2027-01-20'],
  ['۳۰ بهمن', '2027-02-19'],
  ['end of January', '2027-01-31'],
  ['Q1 2027', '2027-03-31'],
  ['15 Dec', '2026-12-15'],
  ['2027-02-01', '2027-02-01'],
])('“%s” in a column of days to come is %s', (cell, day) => {
  expect(dayOf(cell, 'dmy', false)).toBe(day);
});

test('a day that has passed is the last one of its name', () => {
  expect(dayOf('15 Dec', 'dmy', true)).toBe('2025-12-15');
  expect(dayOf('end of October', 'dmy', true)).toBe('2026-10-31');
});

test.each(['', 'soon', 'n/a', '12', 'نامعلوم'])('“%s” is not a day', (cell) => {
  expect(dayOf(cell, 'dmy', false)).toBeNull();
});

test('a year alone is the first day of a customer', () => {
  const column = (field: string) => ({ dates: { order: 'dmy', certain: true }, use: { kind: 'field', field } }) as const;
  expect(readDay('2019', column('firstOrder'))).toEqual({ day: '2019-01-01', isYear: true });
  expect(readDay('2019-05-01', column('firstOrder'))).toEqual({ day: '2019-05-01', isYear: false });
});

test('a deal that is open closes at the end of the month to come, and a deal that is won closed at the last one', async () => {
  const { deals, problems } = await readDeals(
    lines(
      'Deal Name,Account Name,Stage,Amount,Close Date',
      'One,Alder,Proposal,10,end of January',
      'Two,Alder,Won,5,end of October',
      'Three,Alder,Proposal,10,some day',
    ),
  );
  expect(deals.map(({ values }) => [values['expectedClose'], values['closedOn']])).toEqual([
    ['2027-01-31', undefined],
    [undefined, '2026-10-31'],
    [undefined, undefined],
  ]);
  expect(problems).toEqual([{ code: 'badDate', values: { row: 4, column: 'Close Date', value: 'some day' } }]);
});

test('the last talk with a person has passed', async () => {
  const { contacts } = await readPeople(lines('Name,Company,Email,Last contacted', 'Ann Bo,Alder,a@alder.example,14 December'));
  expect(contacts[0]?.values['lastContact']).toBe('2025-12-14');
});
