import { draftOf } from '../../../sidebar/criteriaDraft/DraftCriterion';
import { mergeDraft } from '../../../sidebar/criteriaDraft/mergeDraft';
import { criterion } from '../chooseCriteria/ranking';

const before = [criterion('fit'), criterion('trust'), criterion('growth')];
const named = (draft: readonly { name: string; weight: number }[]) => draft.map(({ name, weight }) => `${name} ${weight}`);

describe('mergeDraft', () => {
  test('takes a colleague’s weight if mine is unchanged, and keeps my changed weight', () => {
    const mine = draftOf(before).map((each) => (each.id === 'fit' ? { ...each, weight: 80 } : each));
    const after = before.map((each) => ({ ...each, weight: 10 }));
    expect(named(mergeDraft(before, mine, after))).toEqual(['fit 80', 'trust 10', 'growth 10']);
  });

  test('keeps my additions and removals', () => {
    const own = { ...criterion('own'), id: null, key: 'own-1' };
    const mine = [...draftOf(before).filter(({ id }) => id !== 'trust'), own];
    expect(named(mergeDraft(before, mine, before))).toEqual(['fit 50', 'growth 50', 'own 50']);
  });

  test('adds a colleague’s new criterion and follows a removal, unless I changed that criterion', () => {
    const mine = draftOf(before).map((each) => (each.id === 'growth' ? { ...each, weight: 30 } : each));
    const merged = mergeDraft(before, mine, [criterion('fit'), criterion('added')]);
    expect(named(merged)).toEqual(['fit 50', 'growth 30', 'added 50']);
    expect(merged[1]?.id).toBeNull();
  });
});
