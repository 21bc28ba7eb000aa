import { checkRecord } from '../../../src/model/plan/checkRecord';
import { PLAN_TABLES, type PlanRecords, type PlanTable } from '../../../src/model/plan/PlanRecords';
import { action, deal, fact, goal, member, person, plan, swot, TODAY, white } from './plans';

const complete: PlanRecords = {
  stakeholders: person({ name: 'Ana' }),
  business: fact({ kind: 'change', entry: 'New plant' }),
  swot: swot({ kind: 'threat', entry: 'A new rival' }),
  goals: goal({ goal: 'Meet the CTO', horizon: 'short', owner: 'Sales engineering', due: '2026-07-31' }),
  actions: action({ action: 'Call', kind: 'followUp', owner: 'Sara', due: TODAY }),
  opportunities: deal({ opportunity: 'Licences', stage: 'proposed', amount: 100 }),
  whitespace: white({ product: 'Paper', status: 'open' }),
  team: member({ person: 'Sara' }),
};
const stored = plan({
  stakeholders: [person({ id: 's1', name: 'Ben', reportsTo: 'Cid' }), person({ id: 's2', name: 'Cid' })],
  goals: [
    goal({ ...complete.goals, id: 'g1', goal: 'Win the unit' }),
    goal({ ...complete.goals, id: 'g2', goal: 'All pay', leadsTo: 'Win the unit' }),
  ],
  opportunities: [deal({ id: 'o1', opportunity: 'Renewal 2026' })],
  whitespace: [white({ id: 'w1', unit: 'Plant Graz', product: 'Paper' })],
});
/** What is said of a complete record of the table with something else in it. */
const said = <T extends PlanTable>(table: T, given: Partial<PlanRecords[T]>, within = stored) =>
  checkRecord(table, { ...complete[table], ...given }, within, TODAY).map(
    ({ field, code, severity }) => `${severity} ${code} ${field}`,
  );

test.each(PLAN_TABLES)('nothing is said against a complete record of %s', (table) => {
  expect(said(table, {})).toEqual([]);
});

test.each<[PlanTable, readonly string[]]>([
  ['stakeholders', ['name']],
  ['business', ['kind', 'entry']],
  ['swot', ['kind', 'entry']],
  ['goals', ['goal', 'horizon', 'owner', 'due']],
  ['actions', ['action', 'owner', 'due']],
  ['opportunities', ['opportunity', 'stage', 'amount']],
  ['whitespace', ['product', 'status']],
  ['team', ['person']],
])('a blank record of %s lacks %j', (table, fields) => {
  const blank = {
    ...{ stakeholders: person(), business: fact(), swot: swot(), goals: goal(), actions: action(), opportunities: deal() },
    ...{ whitespace: white(), team: member() },
  };
  expect(said(table, blank[table])).toEqual(fields.map((field) => `error fieldBlank ${field}`));
});

test('spaces are blank, and 0 is an amount', () => {
  expect(said('stakeholders', { name: '  ' })).toEqual(['error fieldBlank name']);
  expect(said('opportunities', { amount: 0 })).toEqual([]);
});

test('a step needs its goal, other actions don’t', () => {
  expect(said('actions', { kind: 'step' })).toEqual(['error fieldBlank goal']);
  expect(said('actions', { kind: 'step', goal: 'win the unit' })).toEqual([]);
});

describe('a name that stands in the account already', () => {
  test('is refused however it is spelled, and stands for itself', () => {
    expect(checkRecord('stakeholders', person({ name: ' BEN' }), stored, TODAY)).toEqual([
      { field: 'name', code: 'nameTwice', severity: 'error', values: { name: ' BEN' } },
    ]);
    expect(said('stakeholders', { id: 's1', name: 'ben' })).toEqual([]);
    expect(said('stakeholders', { id: 's2', name: 'ben' })).toEqual(['error nameTwice name']);
    expect(said('goals', { goal: 'WIN the unit' })).toEqual(['error nameTwice goal']);
  });

  test('is refused for a product only in the same unit, and is only odd for an opportunity', () => {
    expect(said('whitespace', { unit: ' plant graz' })).toEqual(['error nameTwice product']);
    expect(said('whitespace', { unit: 'Plant Linz' })).toEqual([]);
    expect(said('opportunities', { opportunity: 'Renewal 2026' })).toEqual(['hint nameTwice opportunity']);
  });
});

test.each<[PlanTable, string, number, string | null]>([
  ['stakeholders', 'influence', 0, 'outOfRange'],
  ['stakeholders', 'influence', 1, null],
  ['stakeholders', 'influence', 5, null],
  ['stakeholders', 'influence', 6, 'outOfRange'],
  ['stakeholders', 'influence', 2.5, 'notWhole'],
  ['stakeholders', 'sentiment', -2, null],
  ['stakeholders', 'sentiment', -3, 'outOfRange'],
  ['stakeholders', 'contact', 4, 'outOfRange'],
  ['opportunities', 'probability', 0, null],
  ['opportunities', 'probability', 1, null],
  ['opportunities', 'probability', 1.01, 'outOfRange'],
  ['opportunities', 'probability', -0.01, 'outOfRange'],
  ['opportunities', 'amount', -1, 'outOfRange'],
  ['whitespace', 'current', -1, 'outOfRange'],
  ['whitespace', 'potential', 1e9, null],
  ['team', 'timeShare', 60, 'outOfRange'],
])('%s: %s of %d is %p', (table, field, value, code) => {
  expect(said(table, { [field]: value })).toEqual(code === null ? [] : [`error ${code} ${field}`]);
});

test('the limits are named', () => {
  expect(checkRecord('team', { ...complete.team, timeShare: 60 }, stored, TODAY)[0]?.values).toEqual({ from: 0, to: 1 });
  expect(checkRecord('opportunities', { ...complete.opportunities, amount: -1 }, stored, TODAY)[0]?.values).toEqual({ from: 0 });
});

describe('who reports to whom', () => {
  test('oneself is refused, also under another spelling', () => {
    expect(said('stakeholders', { reportsTo: 'ana' })).toEqual(['error refersToItself reportsTo']);
  });

  test('a circle is refused and names the other, whether the record is new or stored', () => {
    expect(checkRecord('stakeholders', person({ id: 's2', name: 'Cid', reportsTo: 'Ben' }), stored, TODAY)).toEqual([
      { field: 'reportsTo', code: 'circle', severity: 'error', values: { name: 'Ben' } },
    ]);
    const waiting = plan({ stakeholders: [person({ id: 's1', name: 'Ben', reportsTo: 'Ana' })] });
    expect(said('stakeholders', { reportsTo: 'Ben' }, waiting)).toEqual(['error circle reportsTo']);
  });

  test('a circle of others is none of this record’s', () => {
    const others = plan({
      stakeholders: [person({ id: '1', name: 'B', reportsTo: 'C' }), person({ id: '2', name: 'C', reportsTo: 'B' })],
    });
    expect(said('stakeholders', { reportsTo: 'B' }, others)).toEqual([]);
  });

  test('a name that nobody has is odd', () => {
    expect(said('stakeholders', { reportsTo: 'Dee' })).toEqual(['hint unknownName reportsTo']);
    expect(said('stakeholders', { reportsTo: 'Ben' })).toEqual([]);
  });
});

test('goals that lead to each other are refused', () => {
  expect(said('goals', { id: 'g1', goal: 'Win the unit', leadsTo: 'All pay' })).toEqual(['error circle leadsTo']);
  expect(said('goals', { leadsTo: 'meet the CTO' })).toEqual(['error refersToItself leadsTo']);
  expect(said('goals', { leadsTo: 'All pay' })).toEqual([]);
});

test.each<[PlanTable, Record<string, string>, string]>([
  ['business', { contactName: 'Dee' }, 'contactName'],
  ['business', { goal: 'Other' }, 'goal'],
  ['swot', { goal: 'Other' }, 'goal'],
  ['goals', { leadsTo: 'Other' }, 'leadsTo'],
  ['actions', { goal: 'Other' }, 'goal'],
  ['opportunities', { goal: 'Other' }, 'goal'],
  ['whitespace', { opportunity: 'Other' }, 'opportunity'],
])('%s with %j refers to something that is not there', (table, given, field) => {
  expect(said(table, given)).toEqual([`hint unknownName ${field}`]);
});

test('what is there may be referred to', () => {
  expect(said('business', { contactName: 'cid', goal: 'All pay' })).toEqual([]);
  expect(said('whitespace', { opportunity: 'Renewal 2026' })).toEqual([]);
});

test('the last contact was tomorrow at the latest', () => {
  expect(said('stakeholders', { lastContact: '2026-06-11' })).toEqual([]);
  expect(checkRecord('stakeholders', { ...complete.stakeholders, lastContact: '2026-06-12' }, stored, TODAY)).toEqual([
    { field: 'lastContact', code: 'dayInFuture', severity: 'error', values: { latest: '2026-06-11' } },
  ]);
});

test('a measured goal has a way to go; figures without a measure are odd', () => {
  expect(said('goals', { measure: 'Users', baseline: 5, target: 5 })).toEqual(['error targetIsStart target']);
  expect(said('goals', { measure: 'Users', target: 0 })).toEqual(['error targetIsStart target']);
  expect(said('goals', { measure: 'Complaints', baseline: 20, target: 8 })).toEqual([]);
  expect(said('goals', { baseline: 5, target: 5 })).toEqual(['hint figureWithoutMeasure measure']);
});

test('a new goal’s date fits its horizon; of a stored one only what is too far away is odd', () => {
  expect(said('goals', { due: '2026-09-10' })).toEqual([]);
  expect(said('goals', { due: '2026-09-11' })).toEqual(['hint horizonMismatch horizon']);
  expect(said('goals', { horizon: 'long' })).toEqual(['hint horizonMismatch horizon']);
  expect(said('goals', { id: 'g1', goal: 'Win the unit', horizon: 'long' })).toEqual([]);
  expect(said('goals', { id: 'g1', goal: 'Win the unit', due: '2026-09-11' })).toEqual(['hint horizonMismatch horizon']);
});

test('what is won or lost was closed on a day, and only what is lost has a reason', () => {
  expect(said('opportunities', { stage: 'won' })).toEqual(['error closedOnMissing closedOn']);
  expect(said('opportunities', { stage: 'lost', lostReason: 'price' })).toEqual(['error closedOnMissing closedOn']);
  expect(said('opportunities', { stage: 'lost', closedOn: TODAY, lostReason: 'price' })).toEqual([]);
  expect(said('opportunities', { stage: 'won', closedOn: TODAY, lostReason: 'price' })).toEqual(['error onlyForLost lostReason']);
  expect(said('opportunities', { lostReason: 'timing' })).toEqual(['error onlyForLost lostReason']);
});

test('a financial rating anywhere else is odd', () => {
  expect(said('business', { rating: 'strong' })).toEqual(['hint onlyForFinancialHealth rating']);
  expect(said('business', { rating: 'strong', kind: 'financialHealth' })).toEqual([]);
});

test('addresses that cannot be one are odd', () => {
  expect(said('stakeholders', { email: 'roland@ernst', profile: 'http://example.com/x' })).toEqual([
    'hint notAnEmail email',
    'hint notALink profile',
  ]);
  expect(said('stakeholders', { email: ' roland@ernst.at ', profile: 'https://example.com/in/roland' })).toEqual([]);
  expect(said('team', { email: 'a b@c.de' })).toEqual(['hint notAnEmail email']);
});

test('errors come before hints', () => {
  expect(said('stakeholders', { email: 'x', reportsTo: 'Dee', influence: 9, name: '' })).toEqual([
    'error fieldBlank name',
    'error outOfRange influence',
    'hint unknownName reportsTo',
    'hint notAnEmail email',
  ]);
});
