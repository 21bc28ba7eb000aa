import { withoutTitles } from '../../../src/model/names/withoutTitles';

test.each([
  ['مهندس رضا کریمی', 'رضا کریمی'],
  ['جناب آقای دکتر کریمی', 'کریمی'],
  ['Dr. Ann Lee', 'Ann Lee'],
  ['Ann Lee', 'Ann Lee'],
  ['دکتر', 'دکتر'],
])('“%s” is “%s” without its titles', (name, bare) => {
  expect(withoutTitles(name.split(' ')).join(' ')).toBe(bare);
});
