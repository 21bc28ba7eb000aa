import fc from 'fast-check';
import type { HealthBand } from '../../../src/model/programme/AccountState';
import { reviewCadence, teamSize } from '../../../src/model/programme/reviewCadence';
import { CADENCES } from '../../../src/model/records/Cadence';
import type { Tier } from '../../../src/model/tiers/Tier';
import { member, plan } from '../plan/plans';

describe('reviewCadence', () => {
  const people = (count: number) => Array.from({ length: count }, (_, index) => member({ person: `Person ${index}` }));
  const cadence = (tier: Tier | null, band: HealthBand | null, { isFalling = false, team = 1 } = {}) =>
    reviewCadence(plan({ account: { tier }, team: people(team) }), { band, isFalling });

  test.each<[string, Tier | null, HealthBand | null, object, string | null]>([
    ['a key account of high health and a small team', 'key', 'high', {}, 'monthly'],
    ['a key account of low health', 'key', 'low', {}, 'weekly'],
    ['a key account whose health falls', 'key', 'high', { isFalling: true }, 'weekly'],
    ['a key account of medium health', 'key', 'medium', {}, 'monthly'],
    ['a key account of medium health and a large team', 'key', 'medium', { team: 6 }, 'weekly'],
    ['a key account under review of unknown health', 'keyUnderReview', null, { team: 5 }, 'monthly'],
    ['a watched account of unknown health', 'watch', null, {}, 'quarterly'],
    ['a watched account of unknown health and a large team', 'watch', null, { team: 6 }, 'quarterly'],
    ['a watched account of low health', 'watch', 'low', {}, 'monthly'],
    ['a watched account of medium health and a large team', 'watch', 'medium', { team: 6 }, 'monthly'],
    ['a standard account, even of low health', 'standard', 'low', { team: 9 }, null],
    ['an undecided account', null, 'low', {}, null],
  ])('%s: tier %p, health %p, %j gives %p', (_title, tier, band, given, expected) => {
    expect(cadence(tier, band, given)).toMatchObject({ cadence: expected, isByHand: false });
  });

  test('the result shows the points', () => {
    expect(cadence('key', 'low', { team: 6 }).points).toEqual({ tier: 2, health: 2, team: 1 });
    expect(cadence('watch', 'high').points).toEqual({ tier: 0, health: 0, team: 0 });
  });

  test('the manager, the sales rep and the sponsor belong to the team', () => {
    const account = { tier: 'key', kam: 'Sara', salesRep: 'Omid', sponsor: 'Mina' } as const;
    expect(reviewCadence(plan({ account, team: people(3) }), { band: 'high', isFalling: false }).points.team).toBe(1);
    expect(reviewCadence(plan({ account, team: people(2) }), { band: 'high', isFalling: false }).points.team).toBe(0);
  });

  test('a cadence set by hand applies to any account, and the computed one is still shown', () => {
    const byHand = plan({ account: { tier: 'standard', cadenceOverride: 'weekly' } });
    expect(reviewCadence(byHand, { band: null, isFalling: false })).toEqual({
      cadence: 'weekly',
      isByHand: true,
      points: { tier: 0, health: 0, team: 0 },
    });
    const slower = plan({ account: { tier: 'key', cadenceOverride: 'quarterly' } });
    expect(reviewCadence(slower, { band: 'low', isFalling: false })).toMatchObject({
      cadence: 'quarterly',
      points: { tier: 2, health: 2, team: 0 },
    });
  });

  test('worse health, a larger team or a higher tier never makes reviews rarer', () => {
    const bands: HealthBand[] = ['high', 'medium', 'low'];
    const tiers: Tier[] = ['watch', 'key'];
    const periodOf = (tier: Tier | undefined, band: HealthBand | undefined, team: number) =>
      CADENCES.indexOf(cadence(tier ?? null, band ?? null, { team }).cadence ?? 'quarterly');
    fc.assert(
      fc.property(
        fc.nat(1),
        fc.nat(2),
        fc.nat(9),
        fc.nat(1),
        fc.nat(2),
        fc.nat(9),
        (tier, band, team, tierTo, bandTo, teamTo) => {
          const one = periodOf(tiers[tier], bands[band], team);
          const more = periodOf(tiers[Math.max(tier, tierTo)], bands[Math.max(band, bandTo)], Math.max(team, teamTo));
          expect(more).toBeLessThanOrEqual(one);
        },
      ),
      { seed: 31 },
    );
  });
});

describe('teamSize', () => {
  test('each person counts once, however and wherever the name is written', () => {
    const team = [member({ person: 'Sara' }), member({ person: 'ali' }), member({ person: ' Ali ' }), member({ person: '' })];
    expect(teamSize({ kam: 'Sara', salesRep: 'Omid', sponsor: '' }, team)).toBe(3);
    expect(teamSize({ kam: '', salesRep: '', sponsor: '' }, [])).toBe(0);
  });
});
