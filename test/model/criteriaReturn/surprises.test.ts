import { surprises } from '../../../src/model/criteriaReturn/surprises';

const point = (name: string, score: number, realised: number) => ({ name, score, realised });

test('names accounts a third of all places or more away from their score, the farthest first', () => {
  // Places by score: Ada 1 … Fi 6; by return: Fi 1, Bo 2, Cy 3, Di 4, Ed 5, Ada 6.
  const points = [
    point('Ada', 1, 60),
    point('Bo', 2, 20),
    point('Cy', 3, 30),
    point('Di', 4, 40),
    point('Ed', 5, 50),
    point('Fi', 6, 10),
  ];
  const { less, more } = surprises(points);
  expect(less.map(({ name }) => name)).toEqual(['Fi']);
  expect(more.map(({ name }) => name)).toEqual(['Ada']);
});

test('names no account if the order came true', () => {
  expect(surprises([1, 2, 3, 4].map((score) => point(String(score), score, score * 10)))).toEqual({ less: [], more: [] });
  expect(surprises([])).toEqual({ less: [], more: [] });
});
