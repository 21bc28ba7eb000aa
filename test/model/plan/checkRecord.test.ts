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
/** The findings about a complete record of the table with some fields replaced. */
const findingsOf = <T extends PlanTable>(table: T, given: Partial<PlanRecords[T]>, within = stored) =>
  checkRecord(table, { ...complete[table], ...given }, within, TODAY).map(
    ({ field, code, severity }) => `${severity} ${code} ${field}`,
  );

test.each(PLAN_TABLES)('a complete record of %s has no findings', (table) => {
  expect(findingsOf(table, {})).toEqual([]);
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
    stakeholders: person(),
    business: fact(),
    swot: swot(),
    goals: goal(),
    actions: action(),
    opportunities: deal(),
    whitespace: white(),
    team: member(),
  };
  expect(findingsOf(table, blank[table])).toEqual(fields.map((field) => `error fieldBlank ${field}`));
});

test('spaces count as blank, and 0 is an amount', () => {
  expect(findingsOf('stakeholders', { name: '  ' })).toEqual(['error fieldBlank name']);
  expect(findingsOf('opportunities', { amount: 0 })).toEqual([]);
});

test('a step needs a goal, other actions do not', () => {
  expect(findingsOf('actions', { kind: 'step' })).toEqual(['error fieldBlank goal']);
  expect(findingsOf('actions', { kind: 'step', goal: 'win the unit' })).toEqual([]);
});

describe('a name that exists in the account already', () => {
  test('is rejected however it is spelled, except for the record itself', () => {
    expect(checkRecord('stakeholders', person({ name: ' BEN' }), stored, TODAY)).toEqual([
      { field: 'name', code: 'nameTwice', severity: 'error', values: { name: ' BEN' } },
    ]);
    expect(findingsOf('stakeholders', { id: 's1', name: 'ben' })).toEqual([]);
    expect(findingsOf('stakeholders', { id: 's2', name: 'ben' })).toEqual(['error nameTwice name']);
    expect(findingsOf('goals', { goal: 'WIN the unit' })).toEqual(['error nameTwice goal']);
  });

  test('is rejected for a product only in the same unit, and only a hint for an opportunity', () => {
    expect(findingsOf('whitespace', { unit: ' plant graz' })).toEqual(['error nameTwice product']);
    expect(findingsOf('whitespace', { unit: 'Plant Linz' })).toEqual([]);
    expect(findingsOf('opportunities', { opportunity: 'Renewal 2026' })).toEqual(['hint nameTwice opportunity']);
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
  expect(findingsOf(table, { [field]: value })).toEqual(code === null ? [] : [`error ${code} ${field}`]);
});

test('the finding names the limits', () => {
  expect(checkRecord('team', { ...complete.team, timeShare: 60 }, stored, TODAY)[0]?.values).toEqual({ from: 0, to: 1 });
  expect(checkRecord('opportunities', { ...complete.opportunities, amount: -1 }, stored, TODAY)[0]?.values).toEqual({ from: 0 });
});

describe('reporting lines', () => {
  test('reporting to oneself is rejected, also with another spelling', () => {
    expect(findingsOf('stakeholders', { reportsTo: 'ana' })).toEqual(['error refersToItself reportsTo']);
  });

  test('a circle is rejected and names the other person, for new and stored records', () => {
    expect(checkRecord('stakeholders', person({ id: 's2', name: 'Cid', reportsTo: 'Ben' }), stored, TODAY)).toEqual([
      { field: 'reportsTo', code: 'circle', severity: 'error', values: { name: 'Ben' } },
    ]);
    const waiting = plan({ stakeholders: [person({ id: 's1', name: 'Ben', reportsTo: 'Ana' })] });
    expect(findingsOf('stakeholders', { reportsTo: 'Ben' }, waiting)).toEqual(['error circle reportsTo']);
  });

  test('a circle among other people is not reported for this record', () => {
    const others = plan({
      stakeholders: [person({ id: '1', name: 'B', reportsTo: 'C' }), person({ id: '2', name: 'C', reportsTo: 'B' })],
    });
    expect(findingsOf('stakeholders', { reportsTo: 'B' }, others)).toEqual([]);
  });

  test('an unknown name gives a hint', () => {
    expect(findingsOf('stakeholders', { reportsTo: 'Dee' })).toEqual(['hint unknownName reportsTo']);
    expect(findingsOf('stakeholders', { reportsTo: 'Ben' })).toEqual([]);
  });
});

test('goals that lead to each other are rejected', () => {
  expect(findingsOf('goals', { id: 'g1', goal: 'Win the unit', leadsTo: 'All pay' })).toEqual(['error circle leadsTo']);
  expect(findingsOf('goals', { leadsTo: 'meet the CTO' })).toEqual(['error refersToItself leadsTo']);
  expect(findingsOf('goals', { leadsTo: 'All pay' })).toEqual([]);
});

test.each<[PlanTable, Record<string, string>, string]>([
  ['business', { contactName: 'Dee' }, 'contactName'],
  ['business', { goal: 'Other' }, 'goal'],
  ['swot', { goal: 'Other' }, 'goal'],
  ['goals', { leadsTo: 'Other' }, 'leadsTo'],
  ['actions', { goal: 'Other' }, 'goal'],
  ['opportunities', { goal: 'Other' }, 'goal'],
  ['whitespace', { opportunity: 'Other' }, 'opportunity'],
])('%s with %j refers to a missing record', (table, given, field) => {
  expect(findingsOf(table, given)).toEqual([`hint unknownName ${field}`]);
});

test('existing records can be referred to', () => {
  expect(findingsOf('business', { contactName: 'cid', goal: 'All pay' })).toEqual([]);
  expect(findingsOf('whitespace', { opportunity: 'Renewal 2026' })).toEqual([]);
});

test('the last contact is tomorrow at the latest', () => {
  expect(findingsOf('stakeholders', { lastContact: '2026-06-11' })).toEqual([]);
  expect(checkRecord('stakeholders', { ...complete.stakeholders, lastContact: '2026-06-12' }, stored, TODAY)).toEqual([
    { field: 'lastContact', code: 'dayInFuture', severity: 'error', values: { latest: '2026-06-11' } },
  ]);
});

test('a measured goal needs a target different from its start; figures without a measure give a hint', () => {
  expect(findingsOf('goals', { measure: 'Users', baseline: 5, target: 5 })).toEqual(['error targetIsStart target']);
  expect(findingsOf('goals', { measure: 'Users', target: 0 })).toEqual(['error targetIsStart target']);
  expect(findingsOf('goals', { measure: 'Complaints', baseline: 20, target: 8 })).toEqual([]);
  expect(findingsOf('goals', { baseline: 5, target: 5 })).toEqual(['hint figureWithoutMeasure measure']);
});

test('the date of a new goal must fit its horizon; for a stored goal only a date too far away gives a hint', () => {
  expect(findingsOf('goals', { due: '2026-09-15' })).toEqual([]);
  expect(findingsOf('goals', { due: '2026-09-16' })).toEqual(['hint horizonMismatch horizon']);
  expect(findingsOf('goals', { horizon: 'long' })).toEqual(['hint horizonMismatch horizon']);
  expect(findingsOf('goals', { id: 'g1', goal: 'Win the unit', horizon: 'long' })).toEqual([]);
  expect(findingsOf('goals', { id: 'g1', goal: 'Win the unit', due: '2026-09-16' })).toEqual(['hint horizonMismatch horizon']);
});

test('a won or lost opportunity needs a closing day, and only a lost one a reason', () => {
  expect(findingsOf('opportunities', { stage: 'won' })).toEqual(['error closedOnMissing closedOn']);
  expect(findingsOf('opportunities', { stage: 'lost', lostReason: 'price' })).toEqual(['error closedOnMissing closedOn']);
  expect(findingsOf('opportunities', { stage: 'lost', closedOn: TODAY, lostReason: 'price' })).toEqual([]);
  expect(findingsOf('opportunities', { stage: 'won', closedOn: TODAY, lostReason: 'price' })).toEqual([
    'error onlyForLost lostReason',
  ]);
  expect(findingsOf('opportunities', { lostReason: 'timing' })).toEqual(['error onlyForLost lostReason']);
});

test('a financial rating on another kind of entry gives a hint', () => {
  expect(findingsOf('business', { rating: 'strong' })).toEqual(['hint onlyForFinancialHealth rating']);
  expect(findingsOf('business', { rating: 'strong', kind: 'financialHealth' })).toEqual([]);
});

test('impossible addresses give a hint', () => {
  expect(findingsOf('stakeholders', { email: 'roland@ernst', profile: 'http://example.com/x' })).toEqual([
    'hint notAnEmail email',
    'hint notALink profile',
  ]);
  expect(findingsOf('stakeholders', { email: ' roland@ernst.at ', profile: 'https://example.com/in/roland' })).toEqual([]);
  expect(findingsOf('team', { email: 'a b@c.de' })).toEqual(['hint notAnEmail email']);
});

test('errors come before hints', () => {
  expect(findingsOf('stakeholders', { email: 'x', reportsTo: 'Dee', influence: 9, name: '' })).toEqual([
    'error fieldBlank name',
    'error outOfRange influence',
    'hint unknownName reportsTo',
    'hint notAnEmail email',
  ]);
});

test('an error about the whole record comes before a hint about one field', () => {
  expect(findingsOf('stakeholders', { name: 'Ben', email: 'x' })).toEqual(['error nameTwice name', 'hint notAnEmail email']);
  expect(findingsOf('opportunities', { opportunity: 'Renewal 2026', stage: 'won' })).toEqual([
    'error closedOnMissing closedOn',
    'hint nameTwice opportunity',
  ]);
});

test('the figure of a goal comes from one cell', () => {
  expect(findingsOf('goals', { actualFrom: ' ' })).toEqual([]);
  expect(findingsOf('goals', { actualFrom: '=Accounts!F5' })).toEqual([]);
  expect(findingsOf('goals', { actualFrom: 'Accounts!F5:F9' })).toEqual(['error notACell actualFrom']);
});

test('a finding about a name says which', () => {
  const values = <T extends PlanTable>(table: T, given: Partial<PlanRecords[T]>) =>
    checkRecord(table, { ...complete[table], ...given }, stored, TODAY).map((each) => each.values);
  expect(values('goals', { goal: 'win the UNIT' })).toEqual([{ name: 'win the UNIT' }]);
  expect(values('goals', { leadsTo: 'Nothing' })).toEqual([{ name: 'Nothing' }]);
  expect(values('opportunities', { opportunity: 'renewal 2026' })).toEqual([{ name: 'renewal 2026' }]);
  expect(values('whitespace', { unit: 'plant graz', product: 'paper' })).toEqual([{ name: 'paper' }]);
});

test('one of several others with the name is enough', () => {
  const deals = { ...stored, opportunities: [...stored.opportunities, deal({ id: 'o2', opportunity: 'Another' })] };
  expect(findingsOf('opportunities', { opportunity: 'Renewal 2026' }, deals)).toEqual(['hint nameTwice opportunity']);
  const products = { ...stored, whitespace: [...stored.whitespace, white({ id: 'w2', unit: 'Plant Graz', product: 'Ink' })] };
  expect(findingsOf('whitespace', { unit: 'Plant Graz', product: 'Paper' }, products)).toEqual(['error nameTwice product']);
});

test('a new goal without a date or a horizon does not contradict itself', () => {
  expect(findingsOf('goals', { due: '' })).toEqual(['error fieldBlank due']);
  expect(findingsOf('goals', { horizon: null })).toEqual(['error fieldBlank horizon']);
});
