import { draftStorage } from '../../../sidebar/drafts/draftStorage';
import { storage } from './storage';

test('a stored draft can be read under its key until it is removed', () => {
  const browser = storage();
  const drafts = draftStorage(() => browser);
  drafts.write('one', { a: 1 });
  drafts.write('two', ['b']);
  expect([drafts.read('one'), drafts.read('two'), drafts.read('three')]).toEqual([{ a: 1 }, ['b'], null]);
  drafts.write('one', null);
  expect(drafts.read('one')).toBeNull();
  expect(browser).toHaveLength(1);
});

test('invalid JSON gives no draft', () => {
  const browser = storage();
  browser.setItem('one', '{');
  expect(draftStorage(() => browser).read('one')).toBeNull();
});

test('a browser that has no storage or blocks it stores nothing, and nothing breaks', () => {
  const forbidden = (): never => {
    throw new Error('SecurityError');
  };
  for (const none of [() => null, forbidden]) {
    const drafts = draftStorage(none);
    drafts.write('one', { a: 1 });
    drafts.write('one', null);
    expect(drafts.read('one')).toBeNull();
  }
});
