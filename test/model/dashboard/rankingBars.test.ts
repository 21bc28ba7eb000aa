import { rankingBars } from '../../../src/model/dashboard/rankingBars';
import type { RankedAccount } from '../../../src/model/tiers/rankAccounts';

const ranked = (score: number | null, isKey: boolean): RankedAccount => ({
  id: `${score}`,
  name: `${isKey ? 'Key' : 'Other'} ${score}`,
  scoring: { kind: 'score', score: score ?? 0 },
  score,
  rank: 1,
  suggestedTier: null,
  confirmedTier: isKey ? 'key' : null,
});
const namesOf = (accounts: RankedAccount[]) => rankingBars(accounts, 7).bars.map(({ name }) => name);

test('key accounts and others are in one list, the highest first; accounts without a score are left out', () => {
  expect(namesOf([ranked(5, true), ranked(8, false), ranked(null, true), ranked(9, true)])).toEqual([
    'Key 9',
    'Other 8',
    'Key 5',
  ]);
});

test('of many accounts, shows twelve key accounts and three others, or fifteen key accounts if there are no others', () => {
  const keys = Array.from({ length: 20 }, (_, at) => ranked(9 - at / 10, true));
  const others = Array.from({ length: 20 }, (_, at) => ranked(5 - at / 10, false));
  expect(rankingBars([...keys, ...others], 7).bars.filter(({ isKey }) => isKey)).toHaveLength(12);
  expect(namesOf([...keys, ...others])).toHaveLength(15);
  expect(namesOf(keys)).toHaveLength(15);
});

test('few key accounts leave room for the next accounts', () => {
  const others = Array.from({ length: 20 }, (_, at) => ranked(5 - at / 10, false));
  expect(rankingBars([ranked(9, true), ...others], 7).bars.filter(({ isKey }) => !isKey)).toHaveLength(14);
});
