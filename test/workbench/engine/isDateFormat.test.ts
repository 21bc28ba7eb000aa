import { isDateFormat } from '../../../workbench/engine/isDateFormat';

test.each(['yyyy-mm-dd', 'd mmm', 'hh:mm', '[h]:mm', 'm/d/yy h:mm AM/PM', '[$-409]dd.mm.yyyy', '"day "d'])(
  '%s shows a date or a time',
  (format) => {
    expect(isDateFormat(format)).toBe(true);
  },
);

test.each(['', '0.00', '#,##0', '0%', '@', 'General', '0.00E+00', '0" days"', '[Red]0', '[$USD] #,##0', '\\d0'])(
  '%s shows none',
  (format) => {
    expect(isDateFormat(format)).toBe(false);
  },
);
