import { opportunityFrom } from '../../../sidebar/whitespace/opportunityFrom';
import type { AccountPlan } from '../../../src/model/plan/AccountPlan';
import type { WhitespaceEntry } from '../../../src/model/plan/PlanRecords';

const entry = (fields: Partial<WhitespaceEntry> = {}): WhitespaceEntry => ({
  id: '1',
  unit: 'Paris',
  product: 'Tea',
  status: 'open',
  current: 200,
  potential: 1000,
  competitor: 'Rival',
  opportunity: '',
  updatedOn: '',
  ...fields,
});
const plan = (...whitespace: WhitespaceEntry[]) => ({ whitespace, account: { kam: 'Mei', salesRep: 'Ines' } }) as AccountPlan;

test('covers the open amount, with unit, product, competitor and the account’s manager', () => {
  expect(opportunityFrom(entry(), plan(entry()), 'Tea for Paris')).toEqual({
    opportunity: 'Tea for Paris',
    kind: 'newSale',
    unit: 'Paris',
    product: 'Tea',
    stage: 'identified',
    amount: 800,
    competitor: 'Rival',
    owner: 'Mei',
  });
});

test('without a potential above today’s revenue there is no amount', () => {
  expect(opportunityFrom(entry({ potential: null }), plan(), 'x')).toBeNull();
  expect(opportunityFrom(entry({ potential: 200 }), plan(), 'x')).toBeNull();
  expect(opportunityFrom(entry({ status: 'notRelevant' }), plan(), 'x')).toBeNull();
});

test('the current purchases decide its kind', () => {
  const kind = (...others: WhitespaceEntry[]) => opportunityFrom(entry(), plan(entry(), ...others), 'x')?.kind;
  expect(kind(entry({ product: 'Rice', status: 'owned', unit: 'PARIS' }))).toBe('crossSell');
  expect(kind(entry({ product: 'Tea', status: 'owned', unit: 'Lyon' }))).toBe('newUnit');
  expect(kind(entry({ product: 'Rice', status: 'open' }))).toBe('newSale');
  expect(opportunityFrom(entry({ status: 'owned' }), plan(), 'x')?.kind).toBe('upSell');
});
