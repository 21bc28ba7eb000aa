import {
  isSameJudgements,
  mergeJudgements,
  placeJudgements,
  ratioBetween,
  withJudgement,
} from '../../../sidebar/compareCriteria/judgements';
import { judge } from './judgements/judgements';

describe('ratioBetween', () => {
  test('an answer can be read from both sides', () => {
    const judgements = [judge('growth', 'fit', 4)];
    expect(ratioBetween(judgements, 'growth', 'fit')).toBe(4);
    expect(ratioBetween(judgements, 'fit', 'growth')).toBe(0.25);
  });

  test('a pair without an answer has no ratio', () => {
    expect(ratioBetween([judge('growth', 'fit', 4)], 'growth', 'trust')).toBeNull();
  });
});

describe('isSameJudgements', () => {
  test('ignores order and direction', () => {
    const some = [judge('a', 'b', 3), judge('a', 'c', 5)];
    expect(isSameJudgements(some, [judge('c', 'a', 1 / 5), judge('a', 'b', 3)])).toBe(true);
  });

  test('detects a changed ratio, a further answer and a missing one', () => {
    expect(isSameJudgements([judge('a', 'b', 3)], [judge('b', 'a', 3)])).toBe(false);
    expect(isSameJudgements([judge('a', 'b', 3)], [])).toBe(false);
    expect(isSameJudgements([], [judge('a', 'b', 3)])).toBe(false);
  });
});

describe('withJudgement', () => {
  const before = [judge('a', 'b', 3), judge('a', 'c', 5)];

  test('a new answer is added', () => {
    expect(withJudgement(before, judge('b', 'c', 2))).toEqual([...before, judge('b', 'c', 2)]);
  });

  test('a new answer to the same pair replaces the old one, in either direction', () => {
    expect(withJudgement(before, judge('a', 'b', 7))).toEqual([judge('a', 'c', 5), judge('a', 'b', 7)]);
    expect(withJudgement(before, judge('b', 'a', 7))).toEqual([judge('a', 'c', 5), judge('b', 'a', 7)]);
  });
});

describe('mergeJudgements', () => {
  const before = [judge('a', 'b', 3), judge('a', 'c', 5)];

  test('keeps my answers, and adds a colleague’s answers to the other pairs', () => {
    const mine = [judge('a', 'b', 3), judge('a', 'c', 7), judge('b', 'c', 2)];
    const merged = mergeJudgements(before, mine, [judge('a', 'b', 9), judge('a', 'c', 1)]);
    expect(merged).toHaveLength(3);
    expect(ratioBetween(merged, 'a', 'b')).toBe(9);
    expect(ratioBetween(merged, 'a', 'c')).toBe(7);
    expect(ratioBetween(merged, 'b', 'c')).toBe(2);
  });

  test('drops an answer that a colleague removed and I did not change', () => {
    expect(mergeJudgements(before, before, [judge('a', 'c', 5)])).toEqual([judge('a', 'c', 5)]);
  });
});

describe('placeJudgements', () => {
  test('refers to criteria by their positions in the request', () => {
    expect(placeJudgements(['a', 'new', 'c'], [judge('c', 'a', 3), judge('new', 'c', 1 / 5)])).toEqual([
      { first: 2, second: 0, ratio: 3 },
      { first: 1, second: 2, ratio: 1 / 5 },
    ]);
  });

  test('leaves out answers on removed criteria', () => {
    expect(placeJudgements(['a', 'c'], [judge('a', 'b', 3), judge('b', 'c', 3)])).toEqual([]);
  });
});
