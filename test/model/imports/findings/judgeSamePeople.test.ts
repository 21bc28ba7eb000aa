import { judgeSamePeople } from '../../../../src/model/imports/findings/judgeSamePeople';

const person = (line: number, name: string, values: Record<string, string> = {}, account = 'Alder') => ({
  line,
  account,
  name,
  values,
});
const judge = (people: ReturnType<typeof person>[], answers = {}) => {
  const { finding, nameOf } = judgeSamePeople(people, answers);
  return { names: people.map(nameOf), asked: finding?.questions.map(({ key, answer }) => [key, answer]) ?? [], finding };
};

test('a name with a title and without it is one person, unless the user says otherwise', () => {
  const people = [person(2, 'مهندس رضا کریمی', { phone: '09123456789' }), person(9, 'رضا كريمي', { phone: '0912 345 6789' })];
  const { names, asked, finding } = judge(people);
  expect(names).toEqual(['مهندس رضا کریمی', 'مهندس رضا کریمی']);
  expect(asked).toEqual([['مهندس رضا کریمی ↔ رضا كريمي (Alder)', 'same']]);
  expect(finding).toMatchObject({ code: 'samePeople', values: { pairs: 1, same: 1 }, lines: [2, 9] });
  const answers = { 'samePeople:مهندس رضا کریمی ↔ رضا كريمي (Alder)': 'different' };
  expect(judge(people, answers).names).toEqual(['مهندس رضا کریمی', 'رضا كريمي']);
});

test('with another number and another address they are two, until the user decides', () => {
  const people = [
    person(2, 'Dr. Ann Lee', { phone: '030-1111111', email: 'a@alder.example' }),
    person(3, 'Ann Lee', { phone: '030-2222222', email: 'ann@alder.example' }),
  ];
  expect(judge(people)).toMatchObject({ names: ['Dr. Ann Lee', 'Ann Lee'], asked: [[expect.anything(), 'different']] });
});

test('two names with a word and a number in common are asked about, however the number is written', () => {
  const people = [person(2, 'R. Karimi', { phone: '+98 912 345 6789' }), person(3, 'Reza Karimi', { phone: '09123456789' })];
  expect(judge(people)).toMatchObject({ names: ['R. Karimi', 'Reza Karimi'], asked: [[expect.anything(), 'different']] });
  const answers = { 'samePeople:R. Karimi ↔ Reza Karimi (Alder)': 'same' };
  expect(judge(people, answers).names).toEqual(['R. Karimi', 'R. Karimi']);
});

test('people of one office, of two accounts or with nothing in common are not asked about', () => {
  const phone = '030-1234567';
  expect(judge([person(2, 'Ann Lee', { phone }), person(3, 'Bo Lee', { phone }), person(4, 'Cy Lee', { phone })]).asked).toEqual(
    [],
  );
  expect(judge([person(2, 'Dr. Ann Lee'), person(3, 'Ann Lee', {}, 'Birch')]).asked).toEqual([]);
  expect(judge([person(2, 'Ann Lee', { phone }), person(3, 'Bo Ek', { phone })]).asked).toEqual([]);
  expect(judge([person(2, 'Ann Lee'), person(3, 'ann  lee'), person(4, 'دکتر'), person(5, 'مهندس')]).asked).toEqual([]);
});
