import { linkOf } from '../../../sidebar/customerBusiness/linkOf';

test('finds a web address in a text, without the punctuation after it', () => {
  expect(linkOf('https://acme.example/report.pdf')).toBe('https://acme.example/report.pdf');
  expect(linkOf('Annual report (https://acme.example/2024), page 7')).toBe('https://acme.example/2024');
  expect(linkOf('گزارش: https://acme.example/۲۰۲۴؟')).toBe('https://acme.example/۲۰۲۴');
});

test('other texts give no link', () => {
  for (const text of ['', 'Annual report 2023', 'javascript:alert(1)', 'www.acme.example', 'ftp://acme.example', 'https://']) {
    expect(linkOf(text)).toBeNull();
  }
});
