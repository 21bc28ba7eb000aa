import { keptCustomers } from '../../../src/model/programme/keptCustomers';

const confirmed = (day: string, ...names: string[]) => ({ day, keys: new Map(names.map((name) => [name.toLowerCase(), name])) });
const ended = (name: string) => (name === 'Bolt' ? 'insolvent' : null);

test('compares with the last confirmation that is a year old, and says why the others left', () => {
  const confirmations = [
    confirmed('2025-01-10', 'Old'),
    confirmed('2025-05-30', 'Acme', 'Bolt', 'Cord'),
    confirmed('2026-01-10'),
  ];
  expect(keptCustomers(confirmations, new Set(['acme', 'dune']), ended, '2025-06-10')).toEqual({
    since: '2025-05-30',
    then: 3,
    kept: 1,
    left: [
      { name: 'Bolt', why: 'insolvent' },
      { name: 'Cord', why: 'scaledDown' },
    ],
  });
});

test('says nothing without a confirmation that old, or without key accounts then', () => {
  expect(keptCustomers([confirmed('2026-01-10', 'Acme')], new Set(), ended, '2025-06-10')).toBeNull();
  expect(keptCustomers([confirmed('2025-01-10')], new Set(), ended, '2025-06-10')).toBeNull();
});
