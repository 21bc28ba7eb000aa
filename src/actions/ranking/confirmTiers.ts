import * as v from 'valibot';
import { foldName } from '../../model/names/foldName';
import { isUnanswered } from '../../model/pulse/AccountAlarms';
import { rankAccounts, type RankedAccount } from '../../model/tiers/rankAccounts';
import { checkDecisions } from '../../model/tiers/checkDecisions';
import { isKey, type TierDecision } from '../../model/tiers/TierDecision';
import { joinNames } from '../../text/format/joinNames';
import { Refusal } from '../../workbook/Problem';
import type { HistoryLine } from '../../workbook/recordHistory';
import { settingsRowOf } from '../../workbook/settingsRowOf';
import { TIER_SETTINGS } from '../../workbook/tabs/matrix';
import type { Workbook } from '../../workbook/Workbook';
import { defineWrite } from '../Action';
import { demotionsOf, readRankAccounts, revisionOf } from './readRankAccounts';
import { readAlarms } from '../store/readAlarms';
import { readRanking } from '../store/readRanking';
import { takeSnapshot } from '../store/Snapshots';
import { standingsOf } from '../store/standingsOf';
import { writeTiers } from '../store/writeTiers';
import { fingerprinted, listOf, MOST_ACCOUNTS, numberIn, recordId, text } from '../payloadParts';

/**
 * Decides tiers and takes a snapshot. Accounts not named keep theirs, and a tier that was typed over in the matrix is put back. Refused
 * with `changedMeanwhile`, `noSeat` (more key accounts than `capacity`), `demotionTooEarly`, `reasonMissing`, `approverMissing` or
 * `alarmsUnanswered` (of an account that would be key); then nothing is written.
 */
export const confirmTiers = defineWrite({
  scope: 'ranking',
  payload: v.strictObject({
    revision: fingerprinted,
    decisions: listOf(
      v.strictObject({
        account: recordId,
        tier: v.picklist(['key', 'watch', 'standard']),
        why: text(300),
        approvedBy: text(80),
      }),
      MOST_ACCOUNTS,
    ),
    capacity: v.nullable(numberIn({ from: 0, to: 200, whole: true })),
  }),
  check({ workbook }, { revision, decisions, capacity }) {
    const before = readRanking(workbook);
    if (revisionOf(before) !== revision) throw new Refusal({ code: 'changedMeanwhile' });
    const accounts = rankAccounts(before.candidates, before.criteria, before.settings);
    const faults = checkDecisions(accounts, decisions, { ...before.settings, capacity }, demotionsOf(workbook, before));
    if (faults.length > 0) throw new Refusal(...faults);
    refuseUnanswered(workbook, accounts, decisions);
    return before;
  },
  run({ workbook, problems }, { decisions, capacity }, before) {
    const lines = [...writeCapacity(workbook, before.settings.capacity, capacity), ...writeTiers(workbook, decisions, 'putBack')];
    takeSnapshot(workbook, 'tiersConfirmed', standingsOf(readRanking(workbook)));
    return {
      lines: [{ action: workbook.text.events.tiersConfirmed }, ...lines],
      tiersChanged: true,
      answer: () => readRankAccounts(workbook, problems),
    };
  },
});

/** A key account whose sales lines raise an alarm needs a word before it is confirmed. */
function refuseUnanswered(
  workbook: Workbook,
  accounts: readonly RankedAccount[],
  decisions: readonly Pick<TierDecision, 'account' | 'tier'>[],
): void {
  const decided = new Map(decisions.map(({ account, tier }) => [account, tier]));
  const keys = accounts.filter(({ id, confirmedTier }) => isKey(decided.get(id) ?? confirmedTier));
  const keyNames = new Set(keys.map(({ name }) => foldName(name)));
  const names = readAlarms(workbook).filter((each) => keyNames.has(foldName(each.name)) && isUnanswered(each));
  if (names.length === 0) return;
  const listed = joinNames(
    workbook.language,
    names.map(({ name }) => name),
  );
  throw new Refusal({ code: 'alarmsUnanswered', values: { names: listed } });
}

function writeCapacity(workbook: Workbook, was: number | null, capacity: number | null): HistoryLine[] {
  if (was === capacity) return [];
  const matrix = workbook.table('matrix');
  matrix.set(settingsRowOf(matrix), TIER_SETTINGS.capacity, capacity);
  const { events, settings } = workbook.text;
  return [{ action: events.settings, field: settings.capacity, from: String(was ?? ''), to: String(capacity ?? '') }];
}
