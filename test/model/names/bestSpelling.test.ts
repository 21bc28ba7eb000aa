import { bestSpelling } from '../../../src/model/names/bestSpelling';

test('the spelling with half-spaces wins over a later one without them', () => {
  expect(bestSpelling(['صنایع نارگلستان بهسازان', 'صنایع نارگلستان به\u200cسازان'])).toBe('صنایع نارگلستان به\u200cسازان');
  expect(bestSpelling(['مهر نوشان', 'مهر\u200cنوشان', 'مهرنوشان'])).toBe('مهر\u200cنوشان');
});

test('Arabic letters become Persian ones', () => {
  expect(bestSpelling(['شركت كاريزبان'])).toBe('شرکت کاریزبان');
});

test('otherwise the first spelling stays, and another name does not count', () => {
  expect(bestSpelling(['Nord GmbH', 'NORD GMBH'])).toBe('Nord GmbH');
  expect(bestSpelling(['کاریز', 'مهر\u200cنوشان'])).toBe('کاریز');
  expect(bestSpelling([])).toBe('');
});
