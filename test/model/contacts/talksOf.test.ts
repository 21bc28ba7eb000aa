import { talksOf } from '../../../src/model/contacts/talksOf';
import type { LogEntry } from '../../../src/model/contacts/LogEntry';

const TODAY = '2026-06-01';
const PEOPLE = [
  { name: 'Ann Berg', email: 'ann@alder.com', unit: 'Purchasing' },
  { name: 'Cy Young', email: '', unit: 'purchasing ' },
  { name: 'Dee Hall', email: '', unit: 'Plant' },
];
const line = (day: string, people: string, kind: LogEntry['kind'] = 'meeting'): LogEntry => ({
  day,
  people,
  kind,
  subject: '',
  whose: '',
});

test('talks are counted since the first of the last twelve months, and by unit', () => {
  const log = [
    line('2025-05-31', 'Ann Berg'),
    line('2026-04-02', 'ann@alder.com; Cy Young'),
    line('2026-05-02', 'Cy Young; Dee Hall'),
    line('2026-05-03', 'Ann Berg', 'email'),
    line('2026-06-02', 'Ann Berg'),
  ];
  const talks = talksOf(log, PEOPLE, TODAY);
  expect(talks).toMatchObject({ count: 2, since: '2026-04-02' });
  expect(talks.units).toEqual([
    { unit: 'purchasing', count: 2 },
    { unit: 'Plant', count: 1 },
  ]);
  expect(talks.lines.map(({ day }) => day)).toEqual(['2026-05-03', '2026-05-02', '2026-04-02']);
});

test('an account without talks has no first day', () => {
  expect(talksOf([], PEOPLE, TODAY)).toEqual({ count: 0, since: '', units: [], lines: [] });
});

test('the last twelve months are those of the calendar', () => {
  const log = [line('2025-02-19', 'Ann Berg')];
  // 1 Esfand 1404 and 1403.
  expect(talksOf(log, PEOPLE, '2026-02-20', 'jalali').count).toBe(1);
  expect(talksOf(log, PEOPLE, '2026-02-20').count).toBe(0);
});
