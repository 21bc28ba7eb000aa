import * as v from 'valibot';
import { ENDINGS } from '../../model/records/vocabulary';
import { fill } from '../../text/fill';
import { createLacking } from '../../workbook/createLacking';
import { Refusal } from '../../workbook/Problem';
import type { Workbook } from '../../workbook/Workbook';
import { defineWrite } from '../Action';
import { recordId, text } from '../payloadParts';
import { readRanking } from '../store/readRanking';
import { takeSnapshot } from '../store/Snapshots';
import { standingsOf } from '../store/standingsOf';
import { ENDED_COLUMNS } from '../store/endings';
import { readRankAccounts } from './readRankAccounts';

/**
 * Ends a candidate: it leaves the matrix at once, whatever its score, and its seat is free. The reason and the approver are recorded. Nothing
 * proposes it again until a user makes it a candidate. Refused with `accountGone`, `reasonMissing` and `approverMissing`.
 */
export const endAccount = defineWrite({
  scope: 'ranking',
  payload: v.strictObject({ account: recordId, ended: v.picklist(ENDINGS), why: text(300), approvedBy: text(80) }),
  check({ workbook }, { account, why, approvedBy }) {
    const found = rowsOf(workbook, account);
    const values = { name: workbook.table('matrix').name(found.inMatrix) };
    const missing = [
      ...(why.trim() === '' ? [{ code: 'reasonMissing', values } as const] : []),
      ...(approvedBy.trim() === '' ? [{ code: 'approverMissing', values } as const] : []),
    ];
    if (missing.length > 0) throw new Refusal(...missing);
    return found;
  },
  run({ workbook, problems }, { ended, why, approvedBy }, { inMatrix, inRegister }) {
    const [matrix, accounts] = [workbook.table('matrix'), workbook.table('accounts')];
    const { events, lists, approvedBy: approved } = workbook.text;
    const line = {
      action: events.accountEnded,
      account: matrix.name(inMatrix),
      from: matrix.text(inMatrix, 'tier'),
      to: lists.ended[ended],
      why: `${why.trim()} · ${fill(approved, { name: approvedBy.trim() })}`,
    };
    createLacking(workbook, accounts, ENDED_COLUMNS);
    accounts.update(inRegister, { ended: lists.ended[ended], endedOn: workbook.today, candidate: false, listed: '' });
    matrix.deleteRows([inMatrix]);
    takeSnapshot(workbook, 'tiersConfirmed', standingsOf(readRanking(workbook)));
    return { lines: [line], tiersChanged: true, answer: () => readRankAccounts(workbook, problems) };
  },
});

function rowsOf(workbook: Workbook, account: string): { inMatrix: number; inRegister: number } {
  const [matrix, accounts] = [workbook.table('matrix'), workbook.table('accounts')];
  const inMatrix = matrix.rowOf(account);
  const inRegister = inMatrix === undefined ? undefined : accounts.rowNamed(matrix.name(inMatrix));
  if (inMatrix === undefined || inRegister === undefined) throw new Refusal({ code: 'accountGone' });
  return { inMatrix, inRegister };
}
