import { planCompleteness } from '../../../src/model/plan/planCompleteness';
import { weakPoints } from '../../../src/model/plan/weakPoints';
import { DEFAULT_HEALTH_SETTINGS } from '../../../src/model/programme/HealthSettings';
import { addDays } from '../../../src/model/calendar/addDays';
import { action, deal, fact, goal, person, plan, swot, TODAY, white } from './plans';

const { meetEvery } = DEFAULT_HEALTH_SETTINGS;
const weak = (given: Parameters<typeof plan>[0]) =>
  weakPoints(plan(given), meetEvery, TODAY).map(({ kind, name }) => `${kind} ${name}`);

test('a plan of "x" everywhere is complete and has at least ten weak points', () => {
  const people = (['decisionMaker', 'executiveSponsor', 'champion'] as const).map((role) =>
    person({ name: 'x', role, influence: 3, sentiment: 1, contact: 2, ourOwner: 'x' }),
  );
  const given = plan({
    account: { kam: 'x', sponsor: 'x', revenue1: 1, revenue2: 1, revenue3: 1 },
    stakeholders: people,
    business: (['businessGoal', 'financialHealth', 'initiative'] as const).map((kind) =>
      fact({ kind, entry: 'x', asOf: TODAY, source: 'x', confirmedOn: TODAY }),
    ),
    swot: (['strength', 'weakness', 'opportunity', 'threat'] as const).map((kind) =>
      swot({ kind, entry: 'x', recordedOn: TODAY, confirmedOn: TODAY }),
    ),
    goals: (['short', 'medium', 'long'] as const).map((horizon, at) =>
      goal({ goal: `x${at}`, horizon, owner: 'x', due: addDays(TODAY, 10), status: 'onTrack', measure: 'x' }),
    ),
    actions: [0, 1, 2].map((at) => action({ goal: `x${at}`, kind: 'step', action: 'x', owner: 'x', due: TODAY, status: 'toDo' })),
    opportunities: [deal({ opportunity: 'x', stage: 'identified', amount: 1 })],
    whitespace: [white({ product: 'x', status: 'open' })],
  });
  expect(planCompleteness(given, TODAY, 90).share).toBe(1);
  expect(weakPoints(given, meetEvery, TODAY).length).toBeGreaterThanOrEqual(10);
});

test('the most useful to fix comes first', () => {
  expect(
    weak({
      goals: [goal({ goal: 'Grow', status: 'onTrack', due: '2026-06-09' })],
      opportunities: [deal({ opportunity: 'Sale', stage: 'proposed', expectedClose: '2026-06-09' })],
      business: [fact({ entry: 'Growth' })],
    }),
  ).toEqual(['goalOverdue Grow', 'dealPastDate Sale', 'noMeasure Grow', 'oneWord Growth', 'noForWhom Grow']);
});

test('people are forgotten after twice the interval of their role, or without a day', () => {
  const met = (days: number) => person({ name: `${days}`, role: 'user', lastContact: addDays(TODAY, -days) });
  expect(weak({ stakeholders: [met(120), met(121), person({ name: 'never' })] })).toEqual(['notMet 121', 'notMet never']);
});

test('without a talk a person is weak also after something else of the person was filled in', () => {
  const filledIn = person({ name: 'Dieter', role: 'user', influence: 3, contact: 1, confirmedOn: TODAY });
  expect(weak({ stakeholders: [filledIn] })).toEqual(['notMet Dieter']);
});

test('one contact person of ours for everyone is weak, whatever the spelling; with a second one it is not', () => {
  const of = (...owners: string[]) =>
    weak({ stakeholders: owners.map((ourOwner) => person({ name: 'A', ourOwner, lastContact: TODAY })) });
  expect(of('Sara', 'sara ', '')).toEqual(['oneOfUs sara']);
  expect(of('Sara', 'Mina')).toEqual([]);
  expect(of('Sara')).toEqual([]);
});

test('a SWOT entry is repeated by its own date, else after a year', () => {
  expect(weak({ swot: [swot({ entry: 'a b', repeatBy: '2026-06-09', recordedOn: TODAY })] })).toEqual(['repeatSwot a b']);
  expect(weak({ swot: [swot({ entry: 'a b', recordedOn: '2025-06-09' })] })).toEqual(['repeatSwot a b']);
  expect(weak({ swot: [swot({ entry: 'a b', recordedOn: '2025-06-10' }), swot({ entry: 'c d' })] })).toEqual([]);
});

test('goals that are reached or dropped, and closed opportunities, are not weak', () => {
  const past = { due: '2020-01-01', expectedClose: '2020-01-01' };
  expect(weak({ goals: [goal({ ...past, status: 'reached' })], opportunities: [deal({ ...past, stage: 'won' })] })).toEqual([]);
});

describe('a customer that does not intend to buy more', () => {
  const account = { name: 'Ernst Handel', buysMore: 'no' } as const;
  const isWeak = (given: Parameters<typeof plan>[0] = {}) => weak({ account, ...given }).includes('buysNoMore Ernst Handel');

  test('is weak where no other department is left to win', () => {
    expect(isWeak()).toBe(true);
    expect(isWeak({ account: { ...account, buysMore: 'yes' } })).toBe(false);
    expect(isWeak({ account: { ...account, buysMore: null } })).toBe(false);
  });

  test('is not with an open deal in a new department', () => {
    const won = deal({ kind: 'newUnit', stage: 'won' });
    const renewal = deal({ kind: 'renewal', stage: 'proposed' });
    expect(isWeak({ opportunities: [won, renewal] })).toBe(true);
    expect(isWeak({ opportunities: [won, deal({ kind: 'newUnit', stage: 'proposed' })] })).toBe(false);
  });

  test.each([
    ['open', false],
    ['pipeline', false],
    ['owned', true],
    ['notRelevant', true],
    [null, true],
  ] as const)('with a product that is %p in the whitespace: weak is %p', (status, expected) => {
    expect(isWeak({ whitespace: [white({ status: 'owned' }), white({ status })] })).toBe(expected);
  });
});

test('an open goal needs a measure with a target, a date to come, and someone it is for', () => {
  const whole = { status: 'onTrack', measure: 'Revenue', target: 5, forWhom: 'us', due: addDays(TODAY, 1) } as const;
  const of = (given: Parameters<typeof goal>[0]) => weak({ goals: [goal({ goal: 'G', ...whole, ...given })] });
  expect(of({})).toEqual([]);
  expect(of({ measure: ' ' })).toEqual(['noMeasure G']);
  expect(of({ target: null })).toEqual(['noMeasure G']);
  expect(of({ target: 0 })).toEqual([]);
  expect(of({ forWhom: null })).toEqual(['noForWhom G']);
  expect(of({ due: TODAY })).toEqual([]);
  expect(of({ due: addDays(TODAY, -1) })).toEqual(['goalOverdue G']);
});

test('spaces around a word make it no sentence, and a blank entry is not a word', () => {
  const of = (entry: string) => weak({ business: [fact({ entry })] });
  expect(of(' Growth ')).toEqual(['oneWord  Growth ']);
  expect(of('Grows fast')).toEqual([]);
  expect([of(''), of('  ')]).toEqual([[], []]);
});

test('a SWOT entry without a day of its own is repeated after a year of the calendar', () => {
  const given = plan({ swot: [swot({ entry: 'Two words', recordedOn: '2025-02-19' })] });
  const repeat = (today: string, calendar: 'gregorian' | 'jalali') =>
    weakPoints(given, meetEvery, today, calendar).some(({ kind }) => kind === 'repeatSwot');
  // 1 Esfand 1403 to 1 Esfand 1404 has 366 days.
  expect([repeat('2026-02-20', 'gregorian'), repeat('2026-02-20', 'jalali')]).toEqual([true, false]);
  expect(repeat('2026-02-21', 'jalali')).toBe(true);
});
