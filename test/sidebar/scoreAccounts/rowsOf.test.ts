import { countScored, nextWithout, rowsOf } from '../../../sidebar/scoreAccounts/rowsOf';
import { data, fit, growth, round } from './data';
import { candidate, ranking } from '../chooseCriteria/ranking';

const NONE = new Map();
const scoresOf = (rows: ReturnType<typeof rowsOf>) => rows.map(({ score }) => score);

test('who scores alone sees the scores of the matrix, in its order', () => {
  const rows = rowsOf(data(), fit, NONE);
  expect(rows.map(({ name }) => name)).toEqual(['Arad', 'Bahar', 'Caspian']);
  expect(scoresOf(rows)).toEqual([9, null, null]);
});

test('a text in the matrix is named, and is no score', () => {
  expect(rowsOf(data(), fit, NONE).map(({ wrong }) => wrong)).toEqual([null, null, 'good']);
});

test.each([0, 11, -2, 10.5])('%p in the matrix is named, and is no score', (cell) => {
  const wild = data({ ranking: ranking({ candidates: [candidate('a', 'Arad', { scores: { fit: cell } })] }) });
  expect(rowsOf(wild, fit, NONE)[0]).toMatchObject({ score: null, wrong: String(cell) });
});

test('what was given and is not saved yet stands above the workbook, a score taken back too', () => {
  const waiting = new Map([
    ['a', { score: null, reason: '' }],
    ['c', { score: 5.5, reason: 'They said so' }],
  ]);
  const rows = rowsOf(data(), fit, waiting);
  expect(scoresOf(rows)).toEqual([null, null, 5.5]);
  expect(rows[2]).toMatchObject({ wrong: null, reason: 'They said so', isWaiting: true });
});

test('who scores with others sees only the own scores, whatever stands in the matrix', () => {
  const together = data({
    scoreTogether: true,
    rounds: [round('fit', { open: false, mine: { b: { score: 3, reason: 'Slow' } } }), round('growth')],
  });
  const rows = rowsOf(together, fit, NONE);
  expect(scoresOf(rows)).toEqual([null, 3, null]);
  expect(rows[1]?.reason).toBe('Slow');
});

test('a criterion fed from data shows the data’s scores, and where somebody set another', () => {
  const rows = rowsOf(data(), growth, NONE);
  expect(rows.map(({ score, fed, isByHand }) => [score, fed, isByHand])).toEqual([
    [4.3, 4.3, false],
    [9, 7.4, true],
    [null, null, false],
  ]);
});

test('a criterion fed from data is not covered where several score', () => {
  expect(scoresOf(rowsOf(data({ scoreTogether: true }), growth, NONE))).toEqual([4.3, 9, null]);
});

test('a criterion scored by hand has nothing set over the data, also where it was fed once', () => {
  const once = data({ ranking: ranking({ candidates: [candidate('a', 'Arad', { scores: { fit: 9 }, fed: { fit: 4 } })] }) });
  expect(rowsOf(once, fit, NONE)[0]).toMatchObject({ fed: null, isByHand: false });
});

test('the next without a score is below, then from the top, and none when all have one', () => {
  const rows = rowsOf(data(), fit, new Map([['c', { score: 2, reason: '' }]]));
  expect(countScored(rows)).toBe(2);
  expect(nextWithout(rows, -1)).toBe(1);
  expect(nextWithout(rows, 2)).toBe(1);
  expect(nextWithout(rows.slice(0, 1), 0)).toBeNull();
});
