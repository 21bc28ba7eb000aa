import type { Source } from '../../../src/actions/store/readSources';
import { draftOf } from '../../../sidebar/criteriaDraft/DraftCriterion';
import { proposeFeeds } from '../../../sidebar/importData/proposeFeeds';
import { criterion } from '../chooseCriteria/ranking';

const source = (key: string, scale: Source['scale'], ...values: (number | null)[]): Source => ({
  key,
  label: key,
  scale,
  isEstimate: false,
  values,
});

describe('proposeFeeds', () => {
  const growth = criterion('g', { libraryKey: 'growthPotential' });

  test('feeds a criterion from suitable figures, with proposed bounds', () => {
    const [fed] = proposeFeeds(draftOf([growth]), [source('revenue3', 'amount', 5), source('growth', 'growth', 0.2, null)]);
    expect(fed).toMatchObject({ source: 'growth', low: -0.1, high: 0.45, middle: null, weight: 50 });
  });

  test('a margin that the file brings feeds profitability, where no costs give one, in percent', () => {
    const draft = draftOf([criterion('p', { libraryKey: 'profitability' })]);
    const own = source('Margin %', 'amount', 0.11, 0.243, 0.374);
    expect(proposeFeeds(draft, [own])).toMatchObject([{ source: 'Margin %', low: 0, middle: 0.24, high: 0.38 }]);
    const fromCosts = { ...source('margin', 'margin', 0.1, 0.2, 0.3), label: 'Margin over three years' };
    expect(proposeFeeds(draft, [own, fromCosts])).toMatchObject([{ source: 'margin' }]);
  });

  test('past revenue and the number of orders feed nothing unasked', () => {
    const draft = draftOf([
      criterion('p', { libraryKey: 'revenuePotential' }),
      criterion('r', { libraryKey: 'existingRelationships' }),
    ]);
    const past = [source('revenue3', 'amount', 5, 9), source('revenue3y', 'amount', 5, 9), source('orders', 'amount', 3, 4)];
    expect(proposeFeeds(draft, past)).toEqual(draft);
  });

  test('existing relationships are fed by the people whom we cover, once half of the candidates have people', () => {
    const draft = draftOf([criterion('r', { libraryKey: 'existingRelationships' })]);
    const covered = (...values: (number | null)[]) => proposeFeeds(draft, [source('relationships', 'share', ...values)]);
    expect(covered(0.6, 0, null)).toMatchObject([{ source: 'relationships', low: 0, high: 1 }]);
    expect(covered(0.6, null, null)).toEqual(draft);
  });

  test('skips fed criteria, criteria without suitable figures, and figures without bounds', () => {
    const fed = criterion('g', { libraryKey: 'growthPotential', source: 'potential', low: 1, high: 2 });
    const draft = draftOf([
      fed,
      criterion('fit', { libraryKey: 'productFit' }),
      criterion('p', { libraryKey: 'revenuePotential' }),
    ]);
    expect(proposeFeeds(draft, [source('growth', 'growth', 0.2), source('potential', 'amount', 0, 0)])).toEqual(draft);
  });
});
