import { describeProblem } from '../../sidebar/describeProblem';

describe('describeProblem', () => {
  test('writes scores, shares, years and counts each in its way', () => {
    expect(describeProblem({ code: 'nobodyReaches', values: { keyFrom: 7, best: 6.4, proposed: 6 } })).toBe(
      'No account reaches 7.0. The best has 6.4. Lower the cut-off to 6.0, or check the scores.',
    );
    expect(describeProblem({ code: 'revenueWeight', values: { share: 0.6 } })).toContain('60%');
    expect(describeProblem({ code: 'partYear', values: { year: 1996, from: '4 July' } })).toContain('1996 covers');
    expect(describeProblem({ code: 'notFullyScored', values: { count: 1200 } })).toContain('1,200 accounts');
  });

  test('keeps a name in the other script together, so that it pulls no sign to the wrong side', () => {
    expect(describeProblem({ code: 'ambiguousName', values: { name: 'پارس' } })).toContain('\u2068پارس\u2069');
    expect(describeProblem({ code: 'ambiguousName', values: { name: 'Arad' } })).toContain(' Arad,');
  });

  test('has a sentence for the failures of the way and for a code that nobody knows', () => {
    expect(describeProblem({ code: 'noConnection' })).toContain('internet');
    expect(describeProblem({ code: 'neverHeardOf' })).toContain('Something went wrong');
  });
});
