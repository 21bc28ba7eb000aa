import { describeProblem } from '../../sidebar/describeProblem';

describe('describeProblem', () => {
  test('formats scores, shares, years and counts by their kind', () => {
    expect(describeProblem({ code: 'nobodyReaches', values: { keyFrom: 7, best: 6.4, proposed: 6 } })).toBe(
      'No account reaches 7.0. The best has 6.40. Lower the cut-off to 6.0, or check the scores.',
    );
    expect(describeProblem({ code: 'revenueWeight', values: { share: 0.6 } })).toContain('60%');
    expect(describeProblem({ code: 'partYear', values: { year: 1996, from: '4 July' } })).toContain('1996 covers');
    expect(describeProblem({ code: 'notFullyScored', values: { count: 1200 } })).toContain('1,200 accounts');
  });

  test('isolates a name in the other script, so that neighbouring punctuation keeps its side', () => {
    expect(describeProblem({ code: 'ambiguousName', values: { name: 'پارس' } })).toContain('\u2068پارس\u2069');
    expect(describeProblem({ code: 'ambiguousName', values: { name: 'Arad' } })).toContain(' Arad,');
  });

  test('has a message for connection failures and for unknown codes', () => {
    expect(describeProblem({ code: 'noConnection' })).toContain('internet');
    expect(describeProblem({ code: 'neverHeardOf' })).toContain('Something went wrong');
  });
});
