import { countScored, nextToScore, nextWithout, rowsOf } from '../../../sidebar/scoreAccounts/rowsOf';
import { data, fit, growth, round } from './data';
import { candidate, ranking } from '../chooseCriteria/ranking';

const NONE = new Map();
const scoresOf = (rows: ReturnType<typeof rowsOf>) => rows.map(({ score }) => score);

test('a single scorer sees the scores of the matrix, in its order', () => {
  const rows = rowsOf(data(), fit, NONE);
  expect(rows.map(({ name }) => name)).toEqual(['Arad', 'Bahar', 'Caspian']);
  expect(scoresOf(rows)).toEqual([9, null, null]);
});

test('a text in the matrix is reported, and is not a score', () => {
  expect(rowsOf(data(), fit, NONE).map(({ wrong }) => wrong)).toEqual([null, null, 'good']);
});

test.each([0, 11, -2, 10.5])('%p in the matrix is reported, and is not a score', (cell) => {
  const wild = data({ ranking: ranking({ candidates: [candidate('a', 'Arad', { scores: { fit: cell } })] }) });
  expect(rowsOf(wild, fit, NONE)[0]).toMatchObject({ score: null, wrong: String(cell) });
});

test('unsaved scores take precedence over the workbook, also a removed score', () => {
  const waiting = new Map([
    ['a', { score: null, reason: '' }],
    ['c', { score: 5.5, reason: 'They said so' }],
  ]);
  const rows = rowsOf(data(), fit, waiting);
  expect(scoresOf(rows)).toEqual([null, null, 5.5]);
  expect(rows[2]).toMatchObject({ wrong: null, reason: 'They said so', isWaiting: true });
});

test('with several scorers each sees only their own scores, whatever the matrix contains', () => {
  const together = data({
    scoreTogether: true,
    rounds: [round('fit', { open: false, mine: { b: { score: 3, reason: 'Slow' } } }), round('growth')],
  });
  const rows = rowsOf(together, fit, NONE);
  expect(scoresOf(rows)).toEqual([null, 3, null]);
  expect(rows[1]?.reason).toBe('Slow');
});

test('a criterion fed from data shows the scores from data, and the ones set by hand', () => {
  const rows = rowsOf(data(), growth, NONE);
  expect(rows.map(({ score, fed, isByHand }) => [score, fed, isByHand])).toEqual([
    [4.3, 4.3, false],
    [9, 7.4, true],
    [null, null, false],
  ]);
});

test('a criterion fed from data is not hidden with several scorers', () => {
  expect(scoresOf(rowsOf(data({ scoreTogether: true }), growth, NONE))).toEqual([4.3, 9, null]);
});

test('a criterion scored by hand shows no override of data, even if it was fed before', () => {
  const once = data({ ranking: ranking({ candidates: [candidate('a', 'Arad', { scores: { fit: 9 }, fed: { fit: 4 } })] }) });
  expect(rowsOf(once, fit, NONE)[0]).toMatchObject({ fed: null, isByHand: false });
});

test('the next account without a score is below, then from the top, and none if all are scored', () => {
  const rows = rowsOf(data(), fit, new Map([['c', { score: 2, reason: '' }]]));
  expect(countScored(rows)).toBe(2);
  expect(nextWithout(rows, -1)).toBe(1);
  expect(nextWithout(rows, 2)).toBe(1);
  expect(nextWithout(rows.slice(0, 1), 0)).toBeNull();
});

test('after a score comes the next account that is scored by hand, never one whose score comes from data', () => {
  // Arad has its score from data, Bahar another than the data give, Caspian none.
  const rows = rowsOf(data(), growth, NONE);
  expect(nextToScore(rows, 0)).toBe(1);
  expect(nextToScore(rows, 1)).toBe(2);
  const [fed, byHand, blank] = rows;
  expect(nextToScore([blank!, fed!, byHand!], 0)).toBe(2);
  expect(nextToScore([blank!, byHand!, fed!], 1)).toBe(0);
  expect(nextToScore([blank!, fed!], 0)).toBe(0);
});
