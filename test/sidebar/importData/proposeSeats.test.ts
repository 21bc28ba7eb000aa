import type { RankedAccount } from '../../../src/model/tiers/rankAccounts';
import { rankAccounts } from '../../../src/model/tiers/rankAccounts';
import { adviseOnSeats, proposeSeats, seatsFault } from '../../../sidebar/importData/proposeSeats';
import { FIRST_SETTINGS } from '../../setup/settings';
import { candidate } from '../boardPage/board';
import { criterion } from '../chooseCriteria/ranking';

const settings = { ...FIRST_SETTINGS, lastFullYear: 2024 };
const ranked = (scores: (number | null)[], capacity = 5, keyFrom = 7): RankedAccount[] =>
  rankAccounts(
    scores.map((score, index) => ({ id: `${index}`, name: `A${index}`, scores: { c: score }, confirmedTier: null })),
    [{ id: 'c', weight: 1 }],
    { keyFrom, keepFrom: keyFrom - 1, watchFrom: keyFrom - 2, capacity },
  );

describe('proposeSeats', () => {
  const low = ranked([8, 7.5, 7.1, 6, 5, 4.5, 4.2, 4.1, 3, 3, 2, 2, 2, 2, 2, 2]);

  test('starts with the cut-off that fills the seats, and explains why it is not the default', () => {
    const wanted = { kams: 2, accountsEach: 4, capacity: 8, keyFrom: 7 };
    const { start, proposal } = proposeSeats(low, settings, wanted);
    expect(start.keyFrom).toBe(5.5);
    expect(proposal?.problem).toEqual({ code: 'fewReach', values: { count: 3, keyFrom: 7, proposed: 5.5, proposedCount: 4 } });
  });

  test('says that a proposal is below the middle of the scale', () => {
    const { proposal } = proposeSeats(ranked([8, 5.2, 5, 4.9, 2, 2, 2, 2]), settings, {
      kams: 1,
      accountsEach: 4,
      capacity: 4,
      keyFrom: 7,
    });
    const values = { keyFrom: 7, proposed: 4.5, proposedCount: 4, middle: 5.5 };
    expect(proposal?.problem).toEqual({ code: 'belowMiddle', values });
  });

  test('keeps a cut-off that was chosen earlier', () => {
    expect(proposeSeats(low, { ...settings, keyFrom: 6.5 }).start.keyFrom).toBe(6.5);
  });

  test('saves the seats, and the lower cut-offs at their usual distances, none below 1', () => {
    const { changes } = proposeSeats(low, settings, { kams: 2, accountsEach: 4, capacity: 8, keyFrom: 2.5 });
    expect(changes).toEqual({ kams: 2, accountsEach: 4, capacity: 8, keyFrom: 2.5, keepFrom: 1.5, watchFrom: 1.5 });
  });

  test('seats and lower cut-offs that a user chose earlier stay', () => {
    const own = { ...settings, capacity: 6, keyFrom: 6.5, keepFrom: 5, watchFrom: 4 };
    const { start, changes } = proposeSeats(low, own);
    expect(start).toEqual({ kams: 1, accountsEach: 5, capacity: 6, keyFrom: 6.5 });
    expect(changes).toEqual({ kams: 1, accountsEach: 5, capacity: 6 });
    expect(proposeSeats(low, own, { ...start, keyFrom: 6 }).changes).toMatchObject({ keyFrom: 6, keepFrom: 5, watchFrom: 4 });
    expect(proposeSeats(low, own, { ...start, keyFrom: 4.5 }).changes).toMatchObject({ keepFrom: 3.5, watchFrom: 4 });
    expect(proposeSeats(low, { ...own, capacity: null }).changes).toMatchObject({ capacity: null });
    expect(proposeSeats(low, { ...own, capacity: null }).tie).toBeNull();
  });

  test('own seats that do not hold the tie at the top start with as many as it has', () => {
    const { start } = proposeSeats(ranked([8, 8, 8, 8, 8, 8, 8, 3]), { ...settings, kams: 2, capacity: 6 });
    expect(start).toMatchObject({ kams: 2, accountsEach: 5, capacity: 7 });
  });

  test('reports that no account reaches the default cut-off, and the best score', () => {
    const { proposal } = proposeSeats(ranked([6.4, 6.1, 5, 4]), settings, { kams: 1, accountsEach: 3, capacity: 3, keyFrom: 7 });
    expect(proposal?.problem).toMatchObject({ code: 'nobodyReaches', values: { best: 6.4 } });
  });

  test('where more accounts tie at the top than there are seats, names them and starts with seats for all', () => {
    const tied = ranked([8, 8, 8, 8, 5, 4, 3, 2]);
    const { start, tie, proposal } = proposeSeats(tied, settings, { kams: 1, accountsEach: 3, capacity: 3, keyFrom: 7 });
    expect(tie).toEqual({ code: 'tieAtTop', values: { names: 'A0, A1, A2 and A3', count: 4, score: 8, seats: 3 } });
    expect(start).toEqual({ kams: 1, accountsEach: 4, capacity: 4, keyFrom: 7 });
    expect(proposal).toMatchObject({ reaching: 4 });
    expect(proposeSeats(ranked([8, 8, 8, 5]), settings, { kams: 1, accountsEach: 3, capacity: 3, keyFrom: 7 }).tie).toBeNull();
  });

  test('a tie at the top names the criterion that would settle it', () => {
    const tied = ranked([8, 8, 8, 8]);
    const criteria = [criterion('c', { weight: 1 }), criterion('d', { name: 'Trust', weight: 0 })];
    const candidates = tied.map(({ id, name }) => ({ ...candidate(name, []), id, scores: { c: 8 } }));
    const { tie } = proposeSeats(tied, settings, { kams: 1, accountsEach: 3, capacity: 3, keyFrom: 7 }, { criteria, candidates });
    expect(tie).toMatchObject({ code: 'tieUncounted', values: { criterion: 'Trust' } });
  });

  test('a tie of more accounts than a manager can look after starts with more managers', () => {
    const { start } = proposeSeats(ranked(Array.from({ length: 23 }, () => 6)), settings);
    expect(start).toMatchObject({ kams: 3, accountsEach: 10 });
  });

  test('proposes no cut-off while no account has a score, and keeps the current ones', () => {
    const { proposal, changes } = proposeSeats(ranked([null, null]), settings);
    expect(proposal).toBeNull();
    expect(changes).toEqual({ kams: 1, accountsEach: 5, capacity: 5 });
  });
});

describe('seatsFault', () => {
  test('names the first invalid field', () => {
    expect(seatsFault({ kams: 2, accountsEach: 4, capacity: 8, keyFrom: 6.5 })).toBeNull();
    expect(seatsFault({ kams: 1.5, accountsEach: 4, capacity: 6, keyFrom: 7 })).toBe('kams');
    expect(seatsFault({ kams: 1, accountsEach: null, capacity: 5, keyFrom: 7 })).toBe('accountsEach');
    expect(seatsFault({ kams: 1, accountsEach: 4, capacity: 4, keyFrom: NaN })).toBe('keyFrom');
  });
});

test('seatsFault rejects more seats than a workbook can have, and takes a blank for no limit', () => {
  expect(seatsFault({ kams: 2, accountsEach: 4, capacity: null, keyFrom: 7 })).toBeNull();
  expect(seatsFault({ kams: 2, accountsEach: 4, capacity: NaN, keyFrom: 7 })).toBe('capacity');
  expect(seatsFault({ kams: 20, accountsEach: 10, capacity: 200, keyFrom: 7 })).toBeNull();
  expect(seatsFault({ kams: 21, accountsEach: 10, capacity: 210, keyFrom: 7 })).toBe('capacity');
});

describe('adviseOnSeats', () => {
  const tiers = { keyFrom: 7, keepFrom: 6, watchFrom: 5, capacity: 2 };

  test('names accounts tied for the last seat, and counts accounts without a score', () => {
    expect(adviseOnSeats(ranked([9, 8, 8, 7, null], 2), tiers)).toEqual([
      { code: 'tieForLastSeat', values: { names: 'A1 and A2', seats: 1, missing: 1 } },
      { code: 'notFullyScored', values: { count: 1, names: 'A4' } },
    ]);
  });

  test('ignores a tie below the line while all seats are filled', () => {
    expect(adviseOnSeats(ranked([9, 8.5, 8, 8, 8], 2), tiers)).toEqual([]);
  });

  test('ignores a tie below the cut-off, and ties without a limit on seats', () => {
    expect(adviseOnSeats(ranked([9, 6.5, 6.5], 2), tiers)).toEqual([]);
    expect(adviseOnSeats(ranked([9, 8, 8], 99), { ...tiers, capacity: null })).toEqual([]);
  });

  test('counts the seats of key accounts, including those under review', () => {
    const seats = { ...tiers, capacity: 3 };
    const withKey = (scores: number[], confirmed: number) =>
      rankAccounts(
        scores.map((score, index) => ({
          id: `${index}`,
          name: `A${index}`,
          scores: { c: score },
          confirmedTier: index < confirmed ? ('key' as const) : null,
        })),
        [{ id: 'c', weight: 1 }],
        seats,
      );
    const tie = [{ code: 'tieForLastSeat', values: { names: 'A2 and A3', seats: 1, missing: 1 } }];
    expect(adviseOnSeats(withKey([9, 3, 8, 8], 2), seats)).toEqual(tie);
    expect(adviseOnSeats(withKey([9, 3, 7, 8, 8], 3), seats)).toEqual([]);
  });

  test('has no advice if the line is between two scores', () => {
    expect(adviseOnSeats(ranked([9, 8, 7, 3], 2), tiers)).toEqual([]);
  });
});
