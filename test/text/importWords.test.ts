// What Import data says of cells that cannot be read, and of units.
import { importFindings as english } from '../../src/text/en/importFindings';
import { problems as englishProblems } from '../../src/text/en/problems';
import { importFindings as persian } from '../../src/text/fa/importFindings';
import { problems as persianProblems } from '../../src/text/fa/problems';

test('a blank cell is said to be blank, and is not quoted', () => {
  const cell = { row: '4', column: 'Date', value: '' };
  expect(englishProblems.badDate(cell)).toBe('Row 4, Date: the date is blank.');
  expect(englishProblems.badNumber(cell)).toBe('Row 4, Date: the cell is blank and was left as it is.');
  const persianCell = { row: '۴', column: 'تاریخ فاکتور', value: '' };
  expect(persianProblems.badDate(persianCell)).toBe('ردیف ۴، ستون «تاریخ فاکتور»: تاریخ خالی است.');
  expect(persianProblems.badNumber(persianCell)).not.toContain('«»');
});

test('the example of a date is one day in both calendars', () =>
  expect(persianProblems.badDate({ row: '۴', column: 'تاریخ', value: 'x' })).toContain(
    '۱۴۰۳/۰۱/۰۱ بنویسید، یا همان روز به میلادی: \u2068۲۰۲۴-۰۳-۲۰\u2069.',
  ));

test('a unit is said as people say it', () => {
  const value = (unit: string, own: string) => ({ column: 'C', unit, own });
  expect(english.sentences.unit(value('1,000', '1'))).toBe('By “C”, amounts are in thousands, so they are multiplied by 1,000.');
  expect(english.sentences.unit(value('1,000', '1,000,000'))).toBe(
    '“C” is in thousands, the workbook in millions. Its figures are converted.',
  );
  expect(persian.sentences.unit(value('۱٬۰۰۰٬۰۰۰', '۱'))).toBe('بنا بر «C»، رقم‌ها به میلیون است و در ۱٬۰۰۰٬۰۰۰ ضرب می‌شود.');
});
