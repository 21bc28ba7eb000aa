// Decides tiers: a person's word, under the rules that guard against demotion by accident, and a snapshot of how all stood.
import * as v from 'valibot';
import { rankAccounts } from '../../model/tiers/rankAccounts';
import { checkDecisions } from '../../model/tiers/checkDecisions';
import { Refusal } from '../../workbook/Problem';
import { recordHistory, type HistoryLine } from '../../workbook/recordHistory';
import { saveWorkbook } from '../../workbook/saveWorkbook';
import { settingsRowOf } from '../../workbook/settingsRowOf';
import { TIER_SETTINGS } from '../../workbook/tabs/matrix';
import { withLock } from '../../workbook/withLock';
import type { Workbook } from '../../workbook/Workbook';
import type { Action } from '../Action';
import { openForWriting } from '../openForWriting';
import { demotionsOf, readRankAccounts, revisionOf } from './readRankAccounts';
import { readRanking } from './readRanking';
import { takeSnapshot } from '../history/Snapshots';
import { standingsOf } from './standingsOf';
import { writeTiers } from './writeTiers';
import { fingerprinted, MOST_ACCOUNTS, recordId, text } from '../payloadParts';

export const confirmTiers: Action<'confirmTiers'> = {
  payload: v.strictObject({
    revision: fingerprinted,
    decisions: v.pipe(
      v.array(
        v.strictObject({
          account: recordId,
          tier: v.picklist(['key', 'watch', 'standard']),
          why: text(300),
          approvedBy: text(80),
        }),
      ),
      v.maxLength(MOST_ACCOUNTS),
    ),
    capacity: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(200))),
  }),
  run: ({ revision, decisions, capacity }) =>
    withLock(() => {
      const { workbook, problems } = openForWriting();
      const before = readRanking(workbook);
      if (revisionOf(before) !== revision) throw new Refusal({ code: 'changedMeanwhile' });
      const accounts = rankAccounts(before.candidates, before.criteria, before.settings);
      const faults = checkDecisions(accounts, decisions, { ...before.settings, capacity }, demotionsOf(workbook, before));
      if (faults.length > 0) throw new Refusal(...faults);

      const lines = [...writeCapacity(workbook, before.settings.capacity, capacity), ...writeTiers(workbook, decisions)];
      saveWorkbook(workbook);
      takeSnapshot(workbook, 'tiersConfirmed', standingsOf(readRanking(workbook)));
      recordHistory(workbook, [{ action: workbook.text.historyActions.tiersConfirmed }, ...lines]);
      return readRankAccounts(workbook, problems);
    }),
};

function writeCapacity(workbook: Workbook, was: number | null, capacity: number | null): HistoryLine[] {
  if (was === capacity) return [];
  const matrix = workbook.table('matrix');
  matrix.set(settingsRowOf(matrix), TIER_SETTINGS.capacity, capacity);
  const { historyActions, settings } = workbook.text;
  return [{ action: historyActions.settings, field: settings.capacity, from: String(was ?? ''), to: String(capacity ?? '') }];
}
