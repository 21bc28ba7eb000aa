import { boundsEffect } from '../../../src/model/scoring/boundsEffect';
import { crowdedAt } from '../../../sidebar/criterionFeed/crowdedAt';

const figures = [0, 10, 20, 30, 40, 50, 60, 70, 80, 90];

test('bounds far too low give most the best score, far too high ones give most the worst', () => {
  expect(crowdedAt(boundsEffect(figures, { low: 0, high: 40 }))).toBe('ten');
  expect(crowdedAt(boundsEffect(figures, { low: 50, high: 90 }))).toBe('underTwo');
});

test('bounds where less is better crowd the other way round', () => {
  expect(crowdedAt(boundsEffect(figures, { low: 90, high: 50 }))).toBe('ten');
});

test('half of the candidates is not most of them, and those without a figure do not count', () => {
  expect(crowdedAt({ scoringTen: 5, scoringUnderTwo: 5, counted: 10 })).toBeNull();
  expect(crowdedAt(boundsEffect([...figures, null, null, null], { low: 0, high: 40 }))).toBe('ten');
});

test('bounds that spread the figures, or no figure, crowd nobody', () => {
  expect(crowdedAt(boundsEffect(figures, { low: 10, high: 80 }))).toBeNull();
  expect(crowdedAt(boundsEffect([null], { low: 0, high: 1 }))).toBeNull();
});
