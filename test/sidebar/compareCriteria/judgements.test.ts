import {
  isSameJudgements,
  mergeJudgements,
  placeJudgements,
  ratioBetween,
  withJudgement,
} from '../../../sidebar/compareCriteria/judgements';
import { judge } from './judgements/judgements';

describe('ratioBetween', () => {
  test('an answer reads from both sides', () => {
    const judgements = [judge('growth', 'fit', 4)];
    expect(ratioBetween(judgements, 'growth', 'fit')).toBe(4);
    expect(ratioBetween(judgements, 'fit', 'growth')).toBe(0.25);
  });

  test('what nobody compared has no ratio', () => {
    expect(ratioBetween([judge('growth', 'fit', 4)], 'growth', 'trust')).toBeNull();
  });
});

describe('isSameJudgements', () => {
  test('neither order nor direction makes answers different', () => {
    const some = [judge('a', 'b', 3), judge('a', 'c', 5)];
    expect(isSameJudgements(some, [judge('c', 'a', 1 / 5), judge('a', 'b', 3)])).toBe(true);
  });

  test('another ratio, one more or one less does', () => {
    expect(isSameJudgements([judge('a', 'b', 3)], [judge('b', 'a', 3)])).toBe(false);
    expect(isSameJudgements([judge('a', 'b', 3)], [])).toBe(false);
    expect(isSameJudgements([], [judge('a', 'b', 3)])).toBe(false);
  });
});

describe('withJudgement', () => {
  const before = [judge('a', 'b', 3), judge('a', 'c', 5)];

  test('a new answer joins the others', () => {
    expect(withJudgement(before, judge('b', 'c', 2))).toEqual([...before, judge('b', 'c', 2)]);
  });

  test('an answer given anew replaces the old one, also the other way round', () => {
    expect(withJudgement(before, judge('a', 'b', 7))).toEqual([judge('a', 'c', 5), judge('a', 'b', 7)]);
    expect(withJudgement(before, judge('b', 'a', 7))).toEqual([judge('a', 'c', 5), judge('b', 'a', 7)]);
  });
});

describe('mergeJudgements', () => {
  const before = [judge('a', 'b', 3), judge('a', 'c', 5)];

  test('keeps what I answered, and takes a colleague’s answers to the rest', () => {
    const mine = [judge('a', 'b', 3), judge('a', 'c', 7), judge('b', 'c', 2)];
    const merged = mergeJudgements(before, mine, [judge('a', 'b', 9), judge('a', 'c', 1)]);
    expect(merged).toHaveLength(3);
    expect(ratioBetween(merged, 'a', 'b')).toBe(9);
    expect(ratioBetween(merged, 'a', 'c')).toBe(7);
    expect(ratioBetween(merged, 'b', 'c')).toBe(2);
  });

  test('lets an answer go that a colleague took away and I never touched', () => {
    expect(mergeJudgements(before, before, [judge('a', 'c', 5)])).toEqual([judge('a', 'c', 5)]);
  });
});

describe('placeJudgements', () => {
  test('names criteria by their places in the request', () => {
    expect(placeJudgements(['a', 'new', 'c'], [judge('c', 'a', 3), judge('new', 'c', 1 / 5)])).toEqual([
      { first: 2, second: 0, ratio: 3 },
      { first: 1, second: 2, ratio: 1 / 5 },
    ]);
  });

  test('leaves out what was said of a criterion that is gone', () => {
    expect(placeJudgements(['a', 'c'], [judge('a', 'b', 3), judge('b', 'c', 3)])).toEqual([]);
  });
});
