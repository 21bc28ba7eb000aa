import { relationships as english } from '../../../src/text/en/relationships';
import { relationships as persian } from '../../../src/text/fa/relationships';

test('coverage shows its numerator and its share', () => {
  expect(english.coverage(12, 20, 0.6)).toBe('Covered: 12 of 20 known influence (60%)');
  expect(persian.coverage(12, 20, 0.6)).toBe('پوشش نفوذ: ۱۲ از ۲۰ (۶۰٪)');
  const sum = [
    { name: 'Bob', influence: 5 },
    { name: 'Ann', influence: 4 },
  ];
  expect(english.coveredPeople(sum, 9)).toBe('Bob 5 (Decisive) and Ann 4 (High): 9');
  expect(persian.coveredPeople(sum, 9)).toBe('Bob ۵ (تعیین‌کننده) و Ann ۴ (زیاد): ۹');
});

test('derailers are named, one or several', () => {
  expect(english.derailers(['Ann'])).toBe('Ann has much influence and is hostile.');
  expect(english.derailers(['Ann', 'Bob'])).toBe('Ann and Bob have much influence and are hostile.');
  expect(persian.derailers(['سارا'])).toBe('سارا نفوذ زیادی دارد و مخالف ماست.');
  expect(persian.derailers(['سارا', 'علی'])).toBe('سارا و علی نفوذ زیادی دارند و مخالف ما هستند.');
});

test('an account that depends on few people names them', () => {
  expect(english.fewCovered([])).toBe('The account is at risk: nobody is covered.');
  expect(english.fewCovered(['Ann'])).toBe('The account depends on Ann: nobody else is covered.');
  expect(english.oneOfUs('Nora', ['Ann', 'Bob'])).toBe(
    'The account depends on Nora: no one else on our side is in regular contact (Ann and Bob).',
  );
});

test('reporting to oneself has its own message, apart from circles', () => {
  expect(english.circle(['Ann'])).toBe('Ann reports to Ann: choose someone else.');
  expect(english.circle(['Ann', 'Bob'])).toMatch(/^Ann and Bob report to each other in a circle\./);
});

test('days since a talk are in everyday words', () => {
  expect([-1, 0, 1, 12].map(english.lastContactDays)).toEqual(['today', 'today', 'yesterday', '12 days ago']);
  expect([0, 1, 12].map(persian.lastContactDays)).toEqual(['امروز', 'دیروز', '۱۲ روز پیش']);
});

test('both languages have the same texts, and Persian has no Latin digits in them', () => {
  expect(Object.keys(persian)).toEqual(Object.keys(english));
  const plain = Object.values(persian).filter((words): words is string => typeof words === 'string');
  expect(plain.filter((words) => /[0-9%]|[يك]/.test(words))).toEqual([]);
});
