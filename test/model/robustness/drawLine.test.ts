import { drawLine } from '../../../src/model/robustness/drawLine';

const account = (name: string, score: number, isKey: boolean) => ({ name, score, isKey });
const [ada, bo, cy] = [account('Ada', 8, true), account('Bo', 7.2, true), account('Cy', 7.1, false)];

test('the line is between the lowest key account and the highest other account', () => {
  expect(drawLine([ada, bo, cy], { capacity: 2, keyFrom: 7 })).toEqual({
    inside: bo,
    outside: cy,
    reason: 'noSeatLeft',
    tied: [],
    freeSeats: 0,
  });
});

test('an account below the cut-off is excluded for that reason, and seats stay free', () => {
  const low = account('Di', 6.9, false);
  expect(drawLine([ada, bo, low], { capacity: 5, keyFrom: 7 })).toMatchObject({
    outside: low,
    reason: 'belowCutOff',
    freeSeats: 3,
  });
  expect(drawLine([ada, bo, low], { capacity: null, keyFrom: 7 })).toMatchObject({ reason: 'belowCutOff', freeSeats: null });
});

test('accounts that tie across the last seat are named together', () => {
  // They are equal within the tolerance, as in the key set.
  const tied = [account('Cy', 7.1, false), account('Di', 7.1 - 1e-12, false)];
  const line = drawLine([ada, bo, ...tied, account('Ed', 7, false)], { capacity: 3, keyFrom: 7 });
  expect(line).toMatchObject({ inside: bo, reason: 'tie', tied, freeSeats: 1 });
});

test('a side without accounts is null', () => {
  expect(drawLine([ada, bo], { capacity: 5, keyFrom: 7 })).toMatchObject({ inside: bo, outside: null, reason: null });
  expect(drawLine([cy], { capacity: 0, keyFrom: 7 })).toMatchObject({ inside: null, outside: cy, reason: 'noSeatLeft' });
  expect(drawLine([], { capacity: 5, keyFrom: 7 })).toMatchObject({ inside: null, outside: null, freeSeats: 5 });
});
