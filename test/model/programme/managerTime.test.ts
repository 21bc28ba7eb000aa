import { managerTime } from '../../../src/model/programme/managerTime';
import { member, plan } from '../plan/plans';

const settings = { accountsEach: 5, hoursPerWeek: 44, seatsOf: (plans: readonly unknown[]) => plans.length };

const managed = (kam: string, share: number | null, tier: 'key' | 'watch' = 'key') =>
  plan({ account: { tier, kam }, team: [member({ person: kam.toUpperCase(), timeShare: share })] });

test('the shares of a manager are added up over all accounts, against what the key accounts ask', () => {
  const plans = [managed('Sara', 0.2), managed('Sara', 0.1), managed('Sara', 0.05, 'watch'), managed('Mina', 1.2)];
  expect(managerTime(plans, settings)).toMatchObject([
    { name: 'Sara', asked: 0.4, hours: { asked: 17.6 }, isShort: true, isOver: false },
    { name: 'Mina', given: 1.2, asked: 0.2, isShort: false, isOver: true },
  ]);
  expect(managerTime(plans, settings)[0]?.given).toBeCloseTo(0.35, 9);
});

test('a manager without a recorded share, or without key accounts, is left out', () => {
  expect(managerTime([managed('Sara', null), managed('Mina', 0.5, 'watch'), managed('', 0.3)], settings)).toEqual([]);
});

test('subsidiaries that share a seat ask for one', () => {
  const plans = [managed('Sara', 0.2), managed('Sara', 0.1), managed(' sara ', 0.1)];
  expect(managerTime(plans, { ...settings, seatsOf: () => 2 })).toMatchObject([{ name: 'Sara', asked: 0.4 }]);
});
