import { phoneReader } from '../../../src/model/contacts/phoneReader';

const read = (...cells: string[]) => cells.map(phoneReader(cells));

test('digits are of one script', () => {
  expect(read('۰۹۱۲۳۴۵۶۷۸۹', '٠٩١٢ 345')).toEqual(['09123456789', '0912 345']);
});

test('a zero that a spreadsheet dropped is restored where others have it', () => {
  expect(read('0912 345 6780', '9121234567', '۹۱۲۱۲۳۴۵۶۸', '9121234569.0')).toEqual([
    '0912 345 6780',
    '09121234567',
    '09121234568',
    '09121234569',
  ]);
  expect(read('030-1234567', '301234567')).toEqual(['030-1234567', '0301234567']);
});

test('other numbers stay as they are', () => {
  expect(read('9121234567', '2125550123')).toEqual(['9121234567', '2125550123']);
  expect(read('09123456780', '2188776655', '91212345', '+98 912 345 6781', '912 123 4567', 'ext. 12', '')).toEqual([
    '09123456780',
    '2188776655',
    '91212345',
    '+98 912 345 6781',
    '912 123 4567',
    'ext. 12',
    '',
  ]);
});

test('a number that a spreadsheet has taken for a figure has no decimals', () => {
  expect(phoneReader(['4930123456.0'])('4930123456.0')).toBe('4930123456');
});
