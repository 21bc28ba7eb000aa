import { sayProblem } from '../../sidebar/describeProblem';

describe('sayProblem', () => {
  test('writes scores, shares, years and counts each in its way', () => {
    expect(sayProblem({ code: 'nobodyReaches', values: { keyFrom: 7, best: 6.4, proposed: 6 } })).toBe(
      'No account reaches 7.0. The best has 6.4. Lower the cut-off to 6.0, or check the scores.',
    );
    expect(sayProblem({ code: 'revenueWeight', values: { share: 0.6 } })).toContain('60%');
    expect(sayProblem({ code: 'partYear', values: { year: 1996, from: '4 July' } })).toContain('1996 covers');
    expect(sayProblem({ code: 'notFullyScored', values: { count: 1200 } })).toContain('1,200 accounts');
  });

  test('keeps a name in the other script together, so that it pulls no sign to the wrong side', () => {
    expect(sayProblem({ code: 'ambiguousName', values: { name: 'پارس' } })).toContain('\u2068پارس\u2069');
    expect(sayProblem({ code: 'ambiguousName', values: { name: 'Arad' } })).toContain(' Arad,');
  });

  test('has a sentence for the failures of the way and for a code that nobody knows', () => {
    expect(sayProblem({ code: 'noConnection' })).toContain('internet');
    expect(sayProblem({ code: 'neverHeardOf' })).toContain('Something went wrong');
  });
});
