import { teamWarnings } from '../../../src/model/programme/teamWarnings';
import { member } from '../plan/plans';

const settings = { smallTeam: false, accountsEach: 5, keyAccountsOf: new Map([['sara', 5]]) };
const account = { kam: 'Sara', salesRep: 'Omid', sponsor: 'Mina' };
const team = [member({ person: 'Ali', function: 'marketing' })];

test('a manager separate from sales, a sponsor and two functions cause no warning', () => {
  expect(teamWarnings(account, team, settings)).toEqual([]);
});

test('an account without people lacks a manager, a sponsor and a team', () => {
  expect(teamWarnings({ kam: ' ', salesRep: '', sponsor: '' }, [], settings)).toEqual(['noManager', 'noSponsor', 'oneFunction']);
});

test('a manager who is also the sales rep causes a warning, however the name is spelled, unless the team is small', () => {
  const both = { ...account, salesRep: ' SARA' };
  expect(teamWarnings(both, team, settings)).toEqual(['managerSells']);
  expect(teamWarnings(both, team, { ...settings, smallTeam: true })).toEqual([]);
});

test('two people with one function count as one function, and the sales rep counts as sales', () => {
  const marketers = [...team, member({ person: 'Bita', function: 'marketing' }), member({ person: 'Cyrus' })];
  expect(teamWarnings({ ...account, salesRep: '' }, marketers, settings)).toEqual(['oneFunction']);
  expect(teamWarnings(account, marketers, settings)).toEqual([]);
  expect(teamWarnings(account, [member({ person: 'Omid', function: 'sales' })], settings)).toEqual(['oneFunction']);
});

test('warns if a manager has more key accounts than the limit', () => {
  expect(teamWarnings({ ...account, kam: 'SARA ' }, team, { ...settings, accountsEach: 4 })).toEqual(['tooManyAccounts']);
});
