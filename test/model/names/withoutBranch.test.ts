import { withoutBranch } from '../../../src/model/names/withoutBranch';

test.each([
  ['پخش هجرت نوین - شعبه شیراز', 'پخش هجرت نوین'],
  ['پخش هجرت نوین (شعبه شیراز)', 'پخش هجرت نوین'],
  ['فولاد کاوه نمایندگی اصفهان', 'فولاد کاوه'],
  ['Alder Ltd - Leeds branch', 'Alder Ltd'],
  ['Alder Ltd (Leeds Depot)', 'Alder Ltd'],
  ['Alder GmbH, Niederlassung Wien', 'Alder GmbH'],
])('%s is a branch of %s', (name, company) => {
  expect(withoutBranch(name)).toBe(company);
});

test.each(['Branch Foods Ltd', 'Post Office', 'Alder - Birch', 'شعبه مرکزی', 'داروسازی کاسپین'])('%s is not a branch', (name) => {
  expect(withoutBranch(name)).toBeNull();
});
