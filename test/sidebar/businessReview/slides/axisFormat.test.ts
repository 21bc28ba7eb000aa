import { axisFormat } from '../../../../sidebar/businessReview/slides/writeSlides';

const of = (...values: number[]) => ({ series: [{ name: 'Now', values }] });

test('an axis of small amounts has decimals, because its steps are not whole', () => {
  expect(axisFormat(of(1.4, 0.3), '#,##0')).toBe('0.0##');
  expect(axisFormat(of(-2, 1), '[$-3000429]#,##0')).toBe('[$-3000429]0.0##');
  expect(axisFormat(of(12, 0.3), '#,##0')).toBe('#,##0');
});
