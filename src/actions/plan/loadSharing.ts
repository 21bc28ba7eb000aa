// Who could be given access to the workbook: the account's team, with the addresses that Team has.
import { foldName } from '../../model/accounts/foldName';
import { keyOfWord } from '../../workbook/listWords';
import { Refusal } from '../../workbook/Problem';
import { saveWorkbook } from '../../workbook/saveWorkbook';
import { withLock } from '../../workbook/withLock';
import type { Workbook } from '../../workbook/Workbook';
import type { Action } from '../Action';
import type { SharingState } from '../Actions';
import { openPlan } from './openPlan';
import { ofAccount } from '../payloadParts';

/** They stand once, in Accounts; their addresses are taken from any line of Team with the same name. */
const HEADS = ['kam', 'sponsor', 'salesRep'] as const;

export const loadSharing: Action<'loadSharing'> = {
  payload: ofAccount,
  run: ({ account }) =>
    withLock(() => {
      const { workbook } = openPlan();
      saveWorkbook(workbook);
      const accounts = workbook.table('accounts');
      const row = accounts.rows.find((each) => accounts.text(each, 'id') === account);
      if (row === undefined) throw new Refusal({ code: 'accountGone' });
      return { people: peopleOf(workbook, row), workbook: workbook.spreadsheet.getName() };
    }),
};

function peopleOf(workbook: Workbook, row: number): SharingState['people'] {
  const accounts = workbook.table('accounts');
  const team = workbook.find('team');
  const lines = (team?.rows ?? []).map((at) => ({
    account: foldName(team?.text(at, 'account') ?? ''),
    name: team?.name(at) ?? '',
    email: team?.text(at, 'email') ?? '',
    part: team?.text(at, 'part') ?? '',
    access: keyOfWord('access', team?.text(at, 'access') ?? '') ?? ('none' as const),
  }));
  const { columns } = workbook.text.tabs.accounts;
  const heads = HEADS.filter((column) => accounts.text(row, column) !== '').map((column) => {
    const name = accounts.text(row, column);
    const known = lines.find((line) => foldName(line.name) === foldName(name) && line.email !== '');
    return { name, email: known?.email ?? '', part: columns[column].header, access: 'editor' as const };
  });
  const members = lines.filter((line) => line.account === foldName(accounts.name(row)));
  const isHead = (name: string): boolean => heads.some((head) => foldName(head.name) === foldName(name));
  return [
    ...heads,
    ...members.filter(({ name }) => !isHead(name)).map(({ name, email, part, access }) => ({ name, email, part, access })),
  ];
}
