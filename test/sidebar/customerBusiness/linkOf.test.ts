import { linkOf } from '../../../sidebar/customerBusiness/linkOf';

test('a web address is found in a text, without the punctuation behind it', () => {
  expect(linkOf('https://acme.example/report.pdf')).toBe('https://acme.example/report.pdf');
  expect(linkOf('Annual report (https://acme.example/2024), page 7')).toBe('https://acme.example/2024');
  expect(linkOf('گزارش: https://acme.example/۲۰۲۴؟')).toBe('https://acme.example/۲۰۲۴');
});

test('anything else is no link', () => {
  for (const text of ['', 'Annual report 2023', 'javascript:alert(1)', 'www.acme.example', 'ftp://acme.example', 'https://']) {
    expect(linkOf(text)).toBeNull();
  }
});
