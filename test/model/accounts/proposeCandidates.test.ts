import { proposeCandidates } from '../../../src/model/accounts/proposeCandidates';

const account = (id: string, revenue3: number | null, growth: number | null = null, revenueToDate: number | null = null) => ({
  id,
  revenue3,
  revenueToDate,
  growth,
});

test('all is everyone, in order', () => {
  expect(proposeCandidates([account('b', null), account('a', 5)], 'all')).toEqual(['b', 'a']);
});

test('proposed are those that bring 95% of revenue, in the order of the register', () => {
  const accounts = [account('tiny', 1), account('large', 80), account('small', 4), account('middle', 15)];
  expect(proposeCandidates(accounts, 'proposed')).toEqual(['large', 'middle']);
});

test('an account that grows fast joins them if it brings more than the median', () => {
  const base = [account('large', 1000), account('b', 2), account('c', 2), account('d', 1), account('e', 1)];
  expect(proposeCandidates([...base, account('growing', 3, 0.25)], 'proposed')).toEqual(['large', 'growing']);
  expect(proposeCandidates([...base, account('slow', 3, 0.24)], 'proposed')).toEqual(['large']);
  expect(proposeCandidates([...base, account('trifle', 1, 9)], 'proposed')).toEqual(['large']);
});

test('an account without a full year counts by its year to date', () => {
  expect(proposeCandidates([account('old', 100), account('new', null, null, 90), account('none', null)], 'proposed')).toEqual([
    'old',
    'new',
  ]);
  expect(proposeCandidates([account('a', null, null, 9), account('b', null, null, null)], 'proposed')).toEqual(['a']);
});

test('a full year of 0 is not replaced by the year to date', () => {
  expect(proposeCandidates([account('old', 100), account('paused', 0, null, 90)], 'proposed')).toEqual(['old']);
});

test('they are at most 50, of which the ten that grow fastest stay', () => {
  const accounts = Array.from({ length: 200 }, (_, index) =>
    account(`a${index}`, 1000 - index, index >= 80 && index < 95 ? index : null),
  );
  const proposed = proposeCandidates(accounts, 'proposed');
  expect(proposed).toHaveLength(50);
  expect(proposed.slice(0, 40)).toEqual(accounts.slice(0, 40).map(({ id }) => id));
  expect(proposed.slice(40)).toEqual(accounts.slice(85, 95).map(({ id }) => id));
});

test('where all bring the same all are proposed, up to 50', () => {
  const same = (count: number) => Array.from({ length: count }, (_, index) => account(`a${index}`, 10));
  expect(proposeCandidates(same(30), 'proposed')).toHaveLength(30);
  expect(proposeCandidates(same(60), 'proposed')).toEqual(same(50).map(({ id }) => id));
});

test('without revenue nobody is proposed', () => {
  expect(proposeCandidates([account('a', null), account('b', 0), account('c', -5)], 'proposed')).toEqual([]);
  expect(proposeCandidates([], 'proposed')).toEqual([]);
});
