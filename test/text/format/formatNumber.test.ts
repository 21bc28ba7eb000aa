import { formatNumber, localizeDigits } from '../../../src/text/format/formatNumber';

describe('localizeDigits', () => {
  test('converts digits, decimal points and thousands separators', () => {
    expect(localizeDigits('fa', '1,234,567.89')).toBe('۱٬۲۳۴٬۵۶۷٫۸۹');
    expect(localizeDigits('fa', '30%')).toBe('۳۰٪');
  });

  test('leaves the punctuation of sentences alone', () => {
    expect(localizeDigits('fa', '3, 4 و 5. پایان')).toBe('۳, ۴ و ۵. پایان');
    expect(localizeDigits('fa', 'یک متن')).toBe('یک متن');
  });
});

describe('formatNumber', () => {
  test('groups thousands and shows at most two decimals', () => {
    expect(formatNumber('en', 1234567)).toBe('1,234,567');
    expect(formatNumber('en', 1234.5)).toBe('1,234.5');
    expect(formatNumber('en', 0.126)).toBe('0.13');
    expect(formatNumber('en', 100)).toBe('100');
    expect(formatNumber('en', 0)).toBe('0');
    expect(formatNumber('fa', 1234567.25)).toBe('۱٬۲۳۴٬۵۶۷٫۲۵');
  });

  test('shows the requested decimals', () => {
    expect(formatNumber('en', 7, { decimals: 1 })).toBe('7.0');
    expect(formatNumber('fa', 7, { decimals: 1 })).toBe('۷٫۰');
    expect(formatNumber('en', 1.005, { decimals: 2 })).toBe('1.01');
    expect(formatNumber('en', 6.85, { decimals: 1 })).toBe('6.9');
    expect(formatNumber('en', 1999.96, { decimals: 1 })).toBe('2,000.0');
  });

  test('leaves years ungrouped on request', () => {
    expect(formatNumber('en', 2024, { group: false })).toBe('2024');
    expect(formatNumber('fa', 1403, { group: false })).toBe('۱۴۰۳');
  });

  test('formats shares of 1 as percentages', () => {
    expect(formatNumber('en', 0.25, { percent: true })).toBe('25%');
    expect(formatNumber('fa', 0.256, { percent: true })).toBe('۲۶٪');
    expect(formatNumber('en', 0.2564, { percent: true, decimals: 1 })).toBe('25.6%');
  });

  test('puts a minus in front, but not if the value rounds to zero', () => {
    expect(formatNumber('en', -5)).toBe('−5');
    expect(formatNumber('fa', -5)).toBe('\u200e−۵');
    expect(formatNumber('en', -0.001)).toBe('0');
    expect(formatNumber('en', -0)).toBe('0');
  });

  test('names values that are not finite', () => {
    expect(formatNumber('en', Number.NaN)).toBe('');
    expect(formatNumber('fa', Infinity)).toBe('∞');
    expect(formatNumber('en', -Infinity)).toBe('−∞');
  });
});
