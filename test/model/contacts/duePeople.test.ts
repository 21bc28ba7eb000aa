import { duePeople } from '../../../src/model/contacts/duePeople';
import { DEFAULT_HEALTH_SETTINGS } from '../../../src/model/programme/HealthSettings';

const MEET_EVERY = { ...DEFAULT_HEALTH_SETTINGS.meetEvery, decisionMaker: 30, other: 90 };
const person = (name: string, role: 'decisionMaker' | null, lastContact: string) => ({ id: name, name, role, lastContact });

test('people are due after the interval of their role, the longest overdue first, and those never met last', () => {
  const people = [
    person('Never', 'decisionMaker', ''),
    person('On the day', 'decisionMaker', '2026-05-02'),
    person('A day late', 'decisionMaker', '2026-05-01'),
    person('No role', null, '2026-02-01'),
    person('Fresh', null, '2026-05-01'),
  ];
  expect(duePeople(people, MEET_EVERY, '2026-06-01')).toEqual([
    { id: 'No role', name: 'No role', days: 120, every: 90 },
    { id: 'A day late', name: 'A day late', days: 31, every: 30 },
    { id: 'Never', name: 'Never', days: null, every: 30 },
  ]);
});
