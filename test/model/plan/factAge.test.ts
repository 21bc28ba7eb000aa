import { addDays } from '../../../src/model/calendar/addDays';
import { factAge } from '../../../src/model/plan/factAge';
import { TODAY } from './plans';

const ago = (days: number) => addDays(TODAY, -days);

test.each([
  [89, false],
  [90, false],
  [91, true],
])('confirmed %d days ago, with a limit of 90, it is stale: %p', (days, isStale) => {
  expect(factAge({ confirmedOn: ago(days) }, TODAY, 90)).toEqual({ days, isStale });
});

test('an unconfirmed fact ages from the day it was recorded, or the day it refers to', () => {
  expect(factAge({ confirmedOn: ago(5), recordedOn: ago(200) }, TODAY, 90).days).toBe(5);
  expect(factAge({ confirmedOn: '', recordedOn: ago(7), asOf: ago(200) }, TODAY, 90).days).toBe(7);
  expect(factAge({ confirmedOn: '', asOf: ago(200) }, TODAY, 90)).toEqual({ days: 200, isStale: true });
});

test('a fact without any day is stale', () => {
  expect(factAge({ confirmedOn: '' }, TODAY, 365)).toEqual({ days: null, isStale: true });
});
