// Confirms tiers of sample accounts that have none, as the ranking suggests them: those that plans are written for come first.
import { foldName } from '../../model/names/foldName';
import { rankAccounts } from '../../model/tiers/rankAccounts';
import { isKey, type TierDecision } from '../../model/tiers/TierDecision';
import type { HistoryLine } from '../../workbook/recordHistory';
import type { Workbook } from '../../workbook/Workbook';
import { readRanking } from '../store/readRanking';
import { writeTiers } from '../store/writeTiers';
import { isSample } from '../sampleData/isSample';
import { plannedSamples } from '../sampleData/lackingPlans';

/**
 * Notes the tiers in the matrix and returns their lines of History. No snapshot is taken: nothing of the sample may stay once it is
 * removed. A sample account never takes a seat that a user's own account has.
 */
export function confirmSampleTiers(workbook: Workbook): HistoryLine[] {
  const { candidates, criteria, settings } = readRanking(workbook);
  const ranked = rankAccounts(candidates, criteria, settings);
  const planned = new Set(plannedSamples(workbook).map(({ name }) => foldName(name)));
  const isPlanned = ({ name }: { name: string }): boolean => planned.has(foldName(name));
  const undecided = ranked
    .filter(({ name, confirmedTier, score }) => isSample(name) && confirmedTier === null && score !== null)
    .sort((a, b) => Number(isPlanned(b)) - Number(isPlanned(a)) || (a.rank ?? Infinity) - (b.rank ?? Infinity));
  const taken = ranked.filter(({ confirmedTier }) => isKey(confirmedTier)).length;
  let seats = settings.capacity === null ? Infinity : Math.floor(settings.capacity) - taken;
  const decisions = undecided.map((account): TierDecision => {
    const wanted = isPlanned(account) || isKey(account.suggestedTier) ? 'key' : account.suggestedTier;
    const tier = wanted === 'key' ? (seats-- > 0 ? 'key' : 'watch') : wanted === 'watch' ? 'watch' : 'standard';
    return { account: account.id, tier, why: workbook.text.sampleSuffix, approvedBy: '' };
  });
  return writeTiers(workbook, decisions);
}
