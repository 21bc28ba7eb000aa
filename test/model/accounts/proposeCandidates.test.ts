import { proposeCandidates, sizeOf } from '../../../src/model/accounts/proposeCandidates';

const account = (id: string, revenue3: number | null, growth: number | null = null, revenueToDate: number | null = null) => ({
  id,
  revenue3,
  revenueToDate,
  growth,
});

const proposedOf = (accounts: Parameters<typeof proposeCandidates>[0]) => proposeCandidates(accounts).ids;

test('proposes the accounts that bring 95% of revenue, in the order of the register', () => {
  const accounts = [account('tiny', 1), account('large', 80), account('small', 4), account('middle', 15)];
  expect(proposedOf(accounts)).toEqual(['large', 'middle']);
});

test('a fast-growing account is added if it brings more than the median', () => {
  const base = [account('large', 1000), account('b', 2), account('c', 2), account('d', 1), account('e', 1)];
  expect(proposedOf([...base, account('growing', 3, 0.25)])).toEqual(['large', 'growing']);
  expect(proposedOf([...base, account('slow', 3, 0.24)])).toEqual(['large']);
  expect(proposedOf([...base, account('trifle', 1, 9)])).toEqual(['large']);
});

test('a fast-growing account counts by this year so far where that is more', () => {
  const base = [account('large', 2000), account('b', 30), account('c', 20), account('d', 10), account('e', 10)];
  expect(proposedOf([...base, account('ghent', 12, 2.5, 60)])).toEqual(['large', 'ghent']);
  expect(proposedOf([...base, account('trifle', 12, 2.5, 13)])).toEqual(['large']);
});

test('this year so far is twice the last full year only beyond the price rise', () => {
  const base = [account('large', 2000), account('b', 30), account('c', 20), account('d', 10), account('e', 10)];
  const ghent = account('ghent', 20, 0, 48);
  expect(proposeCandidates([...base, ghent]).ids).toEqual(['large', 'ghent']);
  expect(proposeCandidates([...base, ghent], 0.2).ids).toEqual(['large', 'ghent']);
  expect(proposeCandidates([...base, ghent], 0.21).ids).toEqual(['large']);
});

test('an account without a full year counts by its year to date', () => {
  expect(proposedOf([account('old', 100), account('new', null, null, 90), account('none', null)])).toEqual(['old', 'new']);
  expect(proposeCandidates([account('a', null, null, 9), account('b', null, null, null)])).toMatchObject({
    ids: ['a'],
    fresh: ['a'],
  });
});

test('so does an account that brought nothing in the last full year, and the proposal names it, the largest first', () => {
  const proposal = proposeCandidates([
    account('old', 100),
    account('back', 0, null, 60),
    account('new', 0, null, 90),
    account('returned', -5, null, 80),
    account('gone', 0, null, 0),
  ]);
  expect(proposal.ids).toEqual(['old', 'back', 'new', 'returned']);
  expect(proposal.fresh).toEqual(['new', 'returned', 'back']);
});

test('an account that brought twice its last full year in this year so far grows fast', () => {
  const base = [account('large', 1000), account('b', 5), account('c', 5), account('d', 3), account('e', 3)];
  expect(proposedOf([...base, account('december', 3, null, 60)])).toEqual(['large', 'december']);
  expect(proposedOf([...base, account('steady', 4, null, 7)])).toEqual(['large']);
  expect(proposeCandidates([...base, account('december', 3, null, 60)])).toMatchObject({ growing: 1, fresh: [] });
});

test('a known full year counts by itself, however much this year brings', () => {
  expect(sizeOf({ revenue3: 100, revenueToDate: 900 })).toEqual({ revenue: 100, isToDate: false });
  expect(sizeOf({ revenue3: 0, revenueToDate: null })).toEqual({ revenue: 0, isToDate: false });
  expect(sizeOf({ revenue3: null, revenueToDate: null })).toEqual({ revenue: null, isToDate: false });
});

test('proposes at most 50, including the ten that grow fastest', () => {
  const accounts = Array.from({ length: 200 }, (_, index) =>
    account(`a${index}`, 1000 - index, index >= 80 && index < 95 ? index : null),
  );
  const proposed = proposedOf(accounts);
  expect(proposed).toHaveLength(50);
  expect(proposed.slice(0, 40)).toEqual(accounts.slice(0, 40).map(({ id }) => id));
  expect(proposed.slice(40)).toEqual(accounts.slice(85, 95).map(({ id }) => id));
});

test('of many accounts the 15 largest are proposed, even if one brings nearly all', () => {
  const others = Array.from({ length: 80 }, (_, index) => account(`a${index}`, 1000 - index));
  const proposal = proposeCandidates([account('giant', 10_000_000), ...others, account('none', 0)]);
  expect(proposal.ids).toEqual(['giant', ...others.slice(0, 14).map(({ id }) => id)]);
  expect(proposal).toMatchObject({ isCut: false, growing: 0 });
  expect(proposal.share).toBeGreaterThan(0.99);
});

test('if all bring the same, all are proposed, up to 50', () => {
  const same = (count: number) => Array.from({ length: count }, (_, index) => account(`a${index}`, 10));
  expect(proposedOf(same(30))).toHaveLength(30);
  expect(proposedOf(same(60))).toEqual(same(50).map(({ id }) => id));
});

test('without revenue no account is proposed', () => {
  expect(proposedOf([account('a', null), account('b', 0), account('c', -5)])).toEqual([]);
  expect(proposedOf([])).toEqual([]);
});

describe('the description of the proposal', () => {
  const same = (count: number) => Array.from({ length: count }, (_, index) => account(`a${index}`, 10));

  test('gives the share of revenue that the largest actually bring', () => {
    const accounts = [account('large', 80), account('middle', 16), account('small', 4)];
    expect(proposeCandidates(accounts)).toEqual({ ids: ['large', 'middle'], share: 0.96, isCut: false, growing: 0, fresh: [] });
  });

  test('gives the share of the last full year: this year so far of a new account does not count', () => {
    const accounts = [account('large', 90), account('small', 10), account('tiny', 1), account('new', 0, null, 500)];
    expect(proposeCandidates(accounts)).toMatchObject({ ids: ['large', 'new'], share: 90 / 101, fresh: ['new'] });
    expect(proposeCandidates([account('new', null, null, 95), account('other', null, null, 5)]).share).toBe(0.95);
  });

  test('gives a small share if the limit of 50 cuts the list', () => {
    expect(proposeCandidates(same(500))).toMatchObject({ share: 0.1, isCut: true, growing: 0 });
    expect(proposeCandidates(same(50))).toMatchObject({ share: 1, isCut: false });
  });

  test('mentions growth only if it adds an account that size would not', () => {
    const base = [account('large', 1000), account('b', 2), account('c', 2), account('d', 1), account('e', 1)];
    expect(proposeCandidates([...base, account('growing', 3, 0.25)])).toMatchObject({
      growing: 1,
      share: 1000 / 1009,
    });
    expect(proposeCandidates([account('large', 1000, 0.5), account('b', 2)])).toMatchObject({ growing: 0 });
    const many = same(200).map((each, index) => (index === 150 ? { ...each, revenue3: 11, growth: 1 } : each));
    expect(proposeCandidates(many)).toMatchObject({ isCut: true, growing: 0 });
    const outside = same(200).map((each, index) => ({ ...each, revenue3: 400 - index, growth: index === 70 ? 1 : null }));
    expect(proposeCandidates(outside)).toMatchObject({ isCut: true, growing: 1 });
  });

  test('ignores negative revenue, and has no share without revenue', () => {
    expect(proposeCandidates([account('a', 10), account('b', -5)]).share).toBe(1);
    expect(proposeCandidates([account('a', null)])).toEqual({ ids: [], share: null, isCut: false, growing: 0, fresh: [] });
  });
});
