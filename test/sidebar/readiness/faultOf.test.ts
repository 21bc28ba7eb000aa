import { faultOf } from '../../../sidebar/readiness/faultOf';

test.each([
  ['people', null],
  ['people', 0],
  ['costPerPerson', 1e12],
  ['margin', 1],
  ['growth', 2.5],
] as const)('%s of %j is valid', (figure, value) => expect(faultOf(figure, value)).toBeNull());

test.each([
  ['people', 501, 'Give a number from 0 to 500.'],
  ['people', NaN, 'Give a number from 0 to 500.'],
  ['otherCosts', -1, 'Give a number, such as 12.5.'],
  ['margin', 1.01, 'Give a number from 0 to 100.'],
  ['growth', 6, 'Give a number from 0 to 500.'],
] as const)('%s of %j is invalid: %s', (figure, value, sentence) => expect(faultOf(figure, value)).toBe(sentence));
