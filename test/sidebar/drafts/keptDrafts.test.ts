import { keptDrafts } from '../../../sidebar/drafts/keptDrafts';
import { storage } from './storage';

const DAY = 86_400_000;

test('a draft is there again with its time, until it is removed or a month old', () => {
  const browser = storage();
  const at = (now: number) =>
    keptDrafts(
      () => browser,
      () => now,
    );
  at(1000).write('one', { a: 1 });
  expect(at(2000).read('one')).toEqual({ draft: { a: 1 }, keptAt: 1000 });
  expect(at(2000).read('two')).toBeNull();
  expect(at(1000 + 30 * DAY).read('one')).toBeNull();
  at(3000).write('one', null);
  expect(browser).toHaveLength(0);
});

test('what is stored in another form is not a draft', () => {
  const browser = storage();
  for (const text of ['{', '7', 'null', '[]', '{"draft":{}}', '{"keptAt":"1","draft":{}}']) {
    browser.setItem('one', text);
    expect(keptDrafts(() => browser).read('one')).toBeNull();
  }
});
