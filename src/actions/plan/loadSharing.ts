import { foldName } from '../../model/names/foldName';
import { keyOfWord } from '../../workbook/keyOfWord';
import type { Workbook } from '../../workbook/Workbook';
import { defineRead } from '../Action';
import { ofAccount } from '../payloadParts';
import { rowOfAccount } from '../store/rowOfAccount';

/** They are named once, in Accounts; address and access are taken from Team, from the account's own line of that name before any other. */
const HEADS = ['kam', 'sponsor', 'salesRep'] as const;
/** Where Team does not say. */
const USUAL_ACCESS = { kam: 'editor', sponsor: 'editor', salesRep: 'none' } as const;

export interface SharingState {
  /** From Team, with what they are to this account. */
  people: { name: string; email: string; part: string; access: 'editor' | 'viewer' | 'none' }[];
  /** The workbook's name, for the words of the Share dialog. */
  workbook: string;
}

/** The people who could get access to the workbook: the account's team, with the addresses that Team has. Refused with `accountGone`. */
export const loadSharing = defineRead({
  scope: 'ranking',
  payload: ofAccount,
  run({ workbook }, { account }): SharingState {
    const row = rowOfAccount(workbook, account);
    return { people: peopleOf(workbook, row), workbook: workbook.spreadsheet.getName() };
  },
});

function peopleOf(workbook: Workbook, row: number): SharingState['people'] {
  const accounts = workbook.table('accounts');
  const team = workbook.find('team');
  const lines = (team?.rows ?? []).map((at) => ({
    account: foldName(team?.text(at, 'account') ?? ''),
    name: team?.name(at) ?? '',
    email: team?.text(at, 'email') ?? '',
    part: team?.text(at, 'part') ?? '',
    access: keyOfWord('access', team?.text(at, 'access') ?? '') ?? null,
  }));
  const { columns } = workbook.text.tabs.accounts;
  const ours = foldName(accounts.name(row));
  const isElsewhere = (line: { account: string }): number => (line.account === ours ? 0 : 1);
  const heads = HEADS.filter((column) => accounts.text(row, column) !== '').map((column) => {
    const name = accounts.text(row, column);
    const known = lines.filter((line) => foldName(line.name) === foldName(name)).sort((a, b) => isElsewhere(a) - isElsewhere(b));
    const email = known.find((line) => line.email !== '')?.email ?? '';
    const access = known.find((line) => line.access !== null)?.access ?? USUAL_ACCESS[column];
    return { name, email, part: columns[column].header, access };
  });
  const members = lines.filter((line) => line.account === ours);
  const isHead = (name: string): boolean => heads.some((head) => foldName(head.name) === foldName(name));
  return [
    ...heads,
    ...members
      .filter(({ name }) => !isHead(name))
      .map(({ name, email, part, access }) => ({ name, email, part, access: access ?? ('none' as const) })),
  ];
}
