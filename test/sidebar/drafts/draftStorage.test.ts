import { draftStorage } from '../../../sidebar/drafts/draftStorage';

/** As a browser's, over a Map. */
function storage(): Storage {
  const items = new Map<string, string>();
  return {
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => void items.set(key, value),
    removeItem: (key: string) => void items.delete(key),
    get length() {
      return items.size;
    },
  } as Storage;
}

test('what is kept is read again, by its place, until it is taken away', () => {
  const browser = storage();
  const drafts = draftStorage(() => browser);
  drafts.keep('one', { a: 1 });
  drafts.keep('two', ['b']);
  expect([drafts.read('one'), drafts.read('two'), drafts.read('three')]).toEqual([{ a: 1 }, ['b'], null]);
  drafts.keep('one', null);
  expect(drafts.read('one')).toBeNull();
  expect(browser).toHaveLength(1);
});

test('what is no JSON is nothing', () => {
  const browser = storage();
  browser.setItem('one', '{');
  expect(draftStorage(() => browser).read('one')).toBeNull();
});

test('a browser without storage, or that forbids it, keeps nothing, and nothing breaks', () => {
  const forbidden = (): never => {
    throw new Error('SecurityError');
  };
  for (const none of [() => null, forbidden]) {
    const drafts = draftStorage(none);
    drafts.keep('one', { a: 1 });
    drafts.keep('one', null);
    expect(drafts.read('one')).toBeNull();
  }
});
