import { sharedDraftStore, rebase } from '../../../sidebar/drafts/sharedDraft';

interface Answers {
  a: number | null;
  b: string;
  c: boolean | null;
}
const parse = (text: string): Answers => ({ ...nothing, ...(JSON.parse(text || '{}') as Partial<Answers>) });
const nothing: Answers = { a: null, b: '', c: null };

/** The storage of a browser for one page. */
function memory(): Storage {
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

test('restores typed values on top of the saved values of others', () => {
  const storage = memory();
  const store = sharedDraftStore('place', parse, () => storage);
  store.write(nothing, { ...nothing, a: 4 });
  expect(store.read({ ...nothing, b: 'theirs' })).toEqual({ a: 4, b: 'theirs', c: null });
});

test('drafts of two places are separate', () => {
  const storage = memory();
  sharedDraftStore('one', parse, () => storage).write(nothing, { ...nothing, a: 4 });
  expect(sharedDraftStore('two', parse, () => storage).read(nothing)).toEqual(nothing);
});

test('a saved draft is removed', () => {
  const storage = memory();
  const store = sharedDraftStore('place', parse, () => storage);
  store.write(nothing, { ...nothing, a: 4 });
  store.write({ ...nothing, a: 4 }, { ...nothing, a: 4 });
  expect(storage).toHaveLength(0);
});

test.each(['{', 'null', '5', '{"was":{}}'])('foreign content in the storage is not a draft: %s', (written) => {
  const storage = memory();
  storage.setItem('place', written);
  expect(sharedDraftStore('place', parse, () => storage).read(nothing)).toEqual(nothing);
});

test('a browser that blocks storage stores nothing, and nothing breaks', () => {
  const forbidden = () => {
    throw new Error('SecurityError');
  };
  const store = sharedDraftStore('place', parse, forbidden);
  store.write(nothing, { ...nothing, a: 4 });
  expect(store.read(nothing)).toEqual(nothing);
});

test('if both changed the same value, the message names whose counts; my other changes stay', () => {
  const theirs = { a: 1, b: 'theirs', c: null };
  const mine = { a: 2, b: '', c: true };
  expect(rebase(nothing, theirs, mine)).toEqual({ a: 2, b: 'theirs', c: true });
  expect(rebase(nothing, theirs, mine, 'theirs')).toEqual({ a: 1, b: 'theirs', c: true });
});
