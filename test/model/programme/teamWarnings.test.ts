import { teamWarnings } from '../../../src/model/programme/teamWarnings';
import { member } from '../plan/plans';

const settings = { smallTeam: false, accountsEach: 5, keyAccountsOf: new Map([['sara', 5]]) };
const account = { kam: 'Sara', salesRep: 'Omid', sponsor: 'Mina' };
const team = [member({ person: 'Ali', function: 'marketing' })];

test('a manager apart from sales, a sponsor and two functions are in order', () => {
  expect(teamWarnings(account, team, settings)).toEqual([]);
});

test('an account with nobody lacks a manager, a sponsor and a team', () => {
  expect(teamWarnings({ kam: ' ', salesRep: '', sponsor: '' }, [], settings)).toEqual(['noManager', 'noSponsor', 'oneFunction']);
});

test('a manager who sells is told however the name is spelled, unless the team is small', () => {
  const both = { ...account, salesRep: ' SARA' };
  expect(teamWarnings(both, team, settings)).toEqual(['managerSells']);
  expect(teamWarnings(both, team, { ...settings, smallTeam: true })).toEqual([]);
});

test('two people of one function are one function, and a sales rep is sales', () => {
  const marketers = [...team, member({ person: 'Bita', function: 'marketing' }), member({ person: 'Cyrus' })];
  expect(teamWarnings({ ...account, salesRep: '' }, marketers, settings)).toEqual(['oneFunction']);
  expect(teamWarnings(account, marketers, settings)).toEqual([]);
  expect(teamWarnings(account, [member({ person: 'Omid', function: 'sales' })], settings)).toEqual(['oneFunction']);
});

test('a manager holds as many key accounts as one can, and no more', () => {
  expect(teamWarnings({ ...account, kam: 'SARA ' }, team, { ...settings, accountsEach: 4 })).toEqual(['tooManyAccounts']);
});
