// A plan with more of everything than fits one page; the days are around 1 June 2026.
import type { PlanSketch } from './planWorkbook';

const many = <Item>(count: number, make: (at: number) => Item): Item[] => Array.from({ length: count }, (_, at) => make(at));

export const fullPlan: PlanSketch = {
  stakeholders: [
    {
      name: 'Roland Mendel',
      jobTitle: 'Sales manager',
      role: 'decisionMaker',
      influence: 5,
      sentiment: 1,
      contact: 3,
      lastContact: '2026-05-20',
      ourOwner: 'Ada Novak',
    },
    { name: 'Pirkko Koskitalo', role: 'executiveSponsor', influence: 4, sentiment: -1, contact: 1, lastContact: '2026-05-02' },
    ...many(10, (at) => ({ name: `Person ${at}`, role: 'user' as const, influence: 2, sentiment: 0, contact: 2 })),
  ],
  business: [
    { kind: 'businessGoal', entry: 'Open 12 shops in Austria by 2028', confirmedOn: '2026-05-01' },
    { kind: 'financialHealth', entry: 'Equity of 38%', rating: 'stable', asOf: '2025-12-31', source: 'Annual report 2025' },
    { kind: 'initiative', entry: 'One warehouse for all regions' },
    { kind: 'initiative', entry: 'Prices by the week' },
    { kind: 'initiative', entry: 'A club for customers' },
  ],
  swot: [
    { kind: 'strength', entry: 'Known by everybody', impact: 'high' },
    ...many(5, (at) => ({ kind: 'weakness' as const, entry: `Weakness ${at}` })),
    { kind: 'opportunity', entry: '=Tourism grows' },
    { kind: 'threat', entry: 'Discounters' },
  ],
  goals: [
    {
      goal: 'All orders online',
      horizon: 'short',
      owner: 'Ada Novak',
      due: '2026-08-31',
      measure: 'Share of orders',
      baseline: 0.2,
      target: 1,
      actual: 0.6,
      status: 'onTrack',
    },
    { goal: 'Delivery twice a week', horizon: 'medium', owner: 'Logistics', due: '2027-02-28' },
    ...many(7, (at) => ({ goal: `Goal ${at}`, horizon: 'long' as const, owner: 'Ben', due: `2028-0${at + 1}-15` })),
  ],
  actions: [
    { goal: 'All orders online', kind: 'step', action: 'Train the shops', owner: 'Cleo', due: '2026-06-20', status: 'toDo' },
    {
      goal: 'All orders online',
      kind: 'step',
      action: 'Agree on the list',
      owner: 'Ada Novak',
      due: '2026-05-25',
      status: 'toDo',
    },
  ],
  opportunities: [
    { opportunity: 'Frame contract', stage: 'negotiating', amount: 40000, expectedClose: '2026-07-31' },
    { opportunity: 'Cooling boxes', stage: 'identified', amount: 12000 },
    { opportunity: 'Gift sets', stage: 'won', amount: 5000, closedOn: '2026-03-01' },
    ...many(4, (at) => ({ opportunity: `Deal ${at}`, stage: 'qualified' as const, amount: 1000 })),
  ],
  whitespace: [
    { unit: 'Graz', product: 'Cheese', status: 'owned', current: 900, potential: 1000 },
    { unit: 'Graz', product: 'Tea', status: 'open', potential: 7000 },
    { unit: 'Linz', product: 'Tea', status: 'pipeline', potential: 3000 },
    { unit: 'Linz', product: 'Wine', status: 'open', potential: 500 },
  ],
};
