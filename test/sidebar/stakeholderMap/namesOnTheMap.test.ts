import { initialsOf, lineOfName, linesOfName } from '../../../sidebar/stakeholderMap/namesOnTheMap';

describe('initials', () => {
  test.each([
    ['Ann van Lee', 'AL'],
    ['Roland Mendel (sample)', 'RM'],
    ['ann', 'A'],
    ['“Jo” O’Hara', 'JO'],
    ['  ', ''],
    ['—', ''],
    ['𠮷野 家', '𠮷家'],
  ])('of “%s” are “%s”', (name, initials) => expect(initialsOf(name)).toBe(initials));

  test('skip titles, unless there is nothing else', () => {
    expect(initialsOf('Dr. Ann Lee')).toBe('AL');
    expect(initialsOf('مهندس رویا کاویان')).toBe('ر\u200cک');
    expect(initialsOf('آقای دكتر سعید کرامتی')).toBe('س\u200cک');
    expect(initialsOf('دکتر')).toBe('د');
  });

  test('of a Persian name do not join', () => {
    expect(initialsOf('علی رضایی')).toBe('ع\u200cر');
    expect(initialsOf('می‌نا')).toBe('م');
  });
});

test.each([
  ['جناب آقای مهندس رضا کریمی', 'رضا کریمی'],
  ['سرکار خانم دکتر مریم احمدی', 'مریم احمدی'],
  ['Dr. Ann Lee', 'Ann Lee'],
  ['Bartholomew Featherstone', 'Bartholomew Fe…'],
  ['دکتر', 'دکتر'],
])('“%s” is “%s” in one line of 15 letters', (name, line) => expect(lineOfName(name, 15)).toBe(line));

describe('the lines of a name', () => {
  test.each([
    ['سرکار خانم مینا شریفی', ['مینا شریفی']],
    ['جناب آقای مهندس رضا کریمی', ['رضا کریمی']],
    ['جناب‌آقای دكتر کریمی', ['کریمی']],
    ['خانم دکتر کاویان', ['کاویان']],
    ['Prof. Dr.-Ing. Ann Lee', ['Ann Lee']],
    ['Mr. Mendel', ['Mendel']],
    ['دکتر', ['دکتر']],
  ])('of “%s” are %j, without titles', (name, lines) => expect(linesOfName(name, 10)).toEqual(lines));

  test('are one line if it fits, else two', () => {
    expect(linesOfName('Ann Lee', 10)).toEqual(['Ann Lee']);
    expect(linesOfName('Roland Mendel', 10)).toEqual(['Roland', 'Mendel']);
  });
  test('hold the family name, and an ellipsis for the names between, if two lines are not enough', () => {
    expect(linesOfName('Maria Anders de la Fuente', 8)).toEqual(['Maria…', 'Fuente']);
    expect(linesOfName('سید محمدرضا طباطبایی', 10)).toEqual(['سید…', 'طباطبایی']);
    expect(linesOfName('Roland Friedrich Mendel (sample)', 9)).toEqual(['Roland…', 'Mendel']);
    expect(linesOfName('Wolfeschlegelsteinhausen', 8)).toEqual(['Wolfesc…']);
  });
});
