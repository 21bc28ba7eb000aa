import { isolateIn } from '../../src/text/format/isolateIn';
import { cellDigits } from '../../src/workbook/cellDigits';

test('our words have Latin digits and signs', () => {
  expect(cellDigits('۱٬۲۳۴٫۵ از ۲٬۰۰۰ (۶۲٪)')).toBe('1,234.5 از 2,000 (62%)');
});

test.each(['fa', 'en'] as const)('a name keeps the digits that were typed in a text in %s', (language) => {
  const name = isolateIn(language, 'فروشگاه رفاه (شعبه ۱)');
  expect(cellDigits(`${name}: امتیاز ۷٫۵ و ${name}`)).toBe(`${name}: امتیاز 7.5 و ${name}`);
});
