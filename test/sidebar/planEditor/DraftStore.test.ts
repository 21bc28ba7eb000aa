import { addRecord } from '../../../sidebar/planEditor/draft/editDraft';
import { draftStore } from '../../../sidebar/planEditor/DraftStore';
import { storage } from '../drafts/storage';

const draft = addRecord([], 'team', 'new-1', { person: 'Cy', timeShare: NaN });

test('a draft is restored with its time, per workbook and account, without invalid numbers', () => {
  const place = storage();
  draftStore(
    'book',
    () => place,
    () => 1000,
  ).write('ernst', draft);
  const kept = draftStore(
    'book',
    () => place,
    () => 2000,
  ).read('ernst');
  expect(kept?.keptAt).toBe(1000);
  expect(kept?.draft[0]?.is).toMatchObject({ person: 'Cy' });
  expect(kept?.draft[0]?.is).not.toHaveProperty('timeShare');
  expect(draftStore('book', () => place).read('quick')).toBeNull();
  expect(draftStore('other', () => place).read('ernst')).toBeNull();
});

test('an empty draft removes the stored one', () => {
  const place = storage();
  const store = draftStore('book', () => place);
  store.write('ernst', draft);
  store.write('ernst', []);
  expect(store.read('ernst')).toBeNull();
  expect(place.length).toBe(0);
});

test('a draft older than a month is dropped', () => {
  const place = storage();
  draftStore(
    'book',
    () => place,
    () => 0,
  ).write('ernst', draft);
  expect(
    draftStore(
      'book',
      () => place,
      () => 31 * 86_400_000,
    ).read('ernst'),
  ).toBeNull();
});

test.each(['', 'no JSON', '{}', '{"draft":[1],"keptAt":1}', '{"draft":[{"table":"team"}],"keptAt":9e15}', 'null'])(
  'foreign content in the storage is not a draft: %s',
  (written) => {
    const place = storage();
    place.setItem('keyAccount.plan.book.ernst', written);
    expect(draftStore('book', () => place).read('ernst')).toBeNull();
  },
);

test('if the browser blocks storage, nothing is stored and nothing breaks', () => {
  const forbidden = () => {
    throw new Error('SecurityError');
  };
  for (const store of [draftStore('book', forbidden), draftStore('book', () => null)]) {
    store.write('ernst', draft);
    expect(store.read('ernst')).toBeNull();
  }
});
