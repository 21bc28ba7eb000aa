// A figure that is shown as nothing has no sign.
import { criteriaReturn as english } from '../../src/text/en/criteriaReturn';
import { history as englishHistory } from '../../src/text/en/history';
import { criteriaReturn as persian } from '../../src/text/fa/criteriaReturn';
import { history as persianHistory } from '../../src/text/fa/history';

test('growth, correlations and effects that round to nothing have no sign', () => {
  expect([-0.003, 0, 0.003].map(english.grew)).toEqual(Array.from({ length: 3 }, () => '0% in the last year'));
  expect([0.2, -0.2].map(english.grew)).toEqual(['+20% in the last year', '−20% in the last year']);
  expect(english.growth(2024, -0.001)).toContain('rank correlation 0.00.');
  expect([-0.001, 0, -0.25, 0.25].map(englishHistory.signed)).toEqual(['0.00', '0.00', '−0.25', '+0.25']);
  expect(persian.grew(-0.003)).toMatch(/^۰٪/);
  expect(persian.grew(-0.2)).toMatch(/^\u200e−۲۰٪/);
  expect(persianHistory.signed(-0.001)).toBe('۰٫۰۰\u200e');
  expect(persianHistory.signed(-0.25)).toBe('\u200e−۰٫۲۵\u200e');
});

test('a score that moved by less than is shown did move', () => {
  expect([englishHistory.rose(0.002), englishHistory.dropped(0.3)]).toEqual([
    'It rose by less than 0.01.',
    'It dropped by 0.30.',
  ]);
  expect(persianHistory.rose(0.002)).toContain('کمتر از ۰٫۰۱');
});
