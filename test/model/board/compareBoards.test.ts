import { compareBoards, type Board } from '../../../src/model/board/compareBoards';

const board = (more: Partial<Board> = {}): Board => ({
  key: [
    { id: 'ada', name: 'Ada' },
    { id: 'bo', name: 'Bo' },
  ],
  scored: [
    { id: 'ada', name: 'Ada', score: 8, rank: 1 },
    { id: 'bo', name: 'Bo', score: 7, rank: 2 },
  ],
  shares: [
    { name: 'Growth', share: 0.4 },
    { name: 'Fit', share: 0.6 },
  ],
  ...more,
});

test('identical pages have no changes', () => {
  expect(compareBoards(board(), board())).toEqual({
    entered: [],
    left: [],
    ranked: [],
    unranked: [],
    moves: [],
    otherMoves: 0,
    weights: [],
  });
});

test('names the accounts that joined and left; a renamed account did neither', () => {
  expect(
    compareBoards(
      board(),
      board({
        key: [
          { id: 'ada', name: 'Adela' },
          { id: 'cy', name: 'Cy' },
        ],
      }),
    ),
  ).toMatchObject({ entered: ['Cy'], left: ['Bo'] });
});

test('names the three largest moves, largest first, and counts the others', () => {
  const scored = (scores: number[]) =>
    scores.map((score, index) => ({ id: `${index}`, name: `A${index}`, score, rank: index + 1 }));
  const then = board({ scored: scored([9, 8, 7, 6, 5]) });
  const now = board({ scored: scored([9.1, 8, 5, 6.3, 5.2]) });
  const { moves, otherMoves } = compareBoards(then, now);
  expect(moves.map(({ name, from, to }) => [name, from, to])).toEqual([
    ['A2', 7, 5],
    ['A3', 6, 6.3],
    ['A4', 5, 5.2],
  ]);
  expect(otherMoves).toBe(1);
});

test('ignores moves too small to see, and accounts without a score before', () => {
  const now = board({
    scored: [
      { id: 'ada', name: 'Ada', score: 8.004, rank: 1 },
      { id: 'cy', name: 'New', score: 9, rank: 1 },
    ],
  });
  expect(compareBoards(board(), now).moves).toEqual([]);
});

test('lists the weights that changed, including criteria added and removed', () => {
  const now = board({
    shares: [
      { name: 'Growth', share: 0.3 },
      { name: 'Trust', share: 0.7 },
    ],
  });
  expect(compareBoards(board(), now).weights).toEqual([
    { name: 'Trust', from: 0, to: 0.7, shown: { from: 0, to: 0.7 } },
    { name: 'Fit', from: 0.6, to: 0, shown: { from: 0.6, to: 0 } },
    { name: 'Growth', from: 0.4, to: 0.3, shown: { from: 0.4, to: 0.3 } },
  ]);
});

test('a changed weight is shown in the whole percents that add up to 100, as in the table of weights', () => {
  const halves = [
    { name: 'Growth', share: 0.225 },
    { name: 'Trust', share: 0.105 },
    { name: 'Fit', share: 0.67 },
  ];
  const { weights } = compareBoards(board({ shares: [{ name: 'Fit', share: 1 }] }), board({ shares: halves }));
  expect(weights.map(({ name, shown }) => [name, shown.to])).toEqual([
    ['Fit', 0.67],
    ['Growth', 0.23],
    ['Trust', 0.1],
  ]);
});

test('a new first account is a difference, with the accounts that came into the ranking and went out of it', () => {
  const [ada, bo] = board().scored;
  const now = board({
    scored: [
      { id: 'cy', name: 'Cy', score: 9, rank: 1 },
      { ...ada!, rank: 2 },
    ],
  });
  expect(compareBoards(board(), now)).toMatchObject({ ranked: ['Cy'], unranked: [bo!.name], moves: [] });
});

test('a move too small to see counts when it changes a rank', () => {
  const [ada, bo] = board().scored;
  const close = board({
    scored: [
      { ...ada!, score: 7.003 },
      { ...bo!, score: 7.001 },
    ],
  });
  const swapped = board({
    scored: [
      { ...bo!, score: 7.004, rank: 1 },
      { ...ada!, score: 7.003, rank: 2 },
    ],
  });
  expect(compareBoards(close, swapped).moves).toEqual([{ name: 'Bo', from: 7.001, to: 7.004, rankFrom: 2, rankTo: 1 }]);
});
