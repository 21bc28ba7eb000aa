// The team of an account and who may open the workbook, in English.
import { list, number } from './figures';

export const accountTeam = {
  heads: { kam: 'Key account manager', sponsor: 'Our executive sponsor', salesRep: 'Sales rep' },
  members: 'Team',
  nobody: 'Nobody yet. Name the people who work for this account beside the three above.',
  add: 'Add a person',
  person: 'Person',
  function: 'Function',
  part: 'Part in the team',
  parts: ['Answers technical questions', 'Delivers', 'Backs us up', 'Knows the contracts'],
  email: 'E-mail',
  access: 'Access to the workbook',
  timeShare: 'Share of time',
  note: 'Notes',

  advice: {
    noKam: 'No key account manager yet.',
    noSponsor: 'No executive sponsor of ours yet.',
    sellsAndManages: (name: string) =>
      `${name} both sells to and manages this account. Separate the two unless your team is small.`,
    fewFunctions: 'Fewer than two functions in the team so far. A key account needs several, such as sales, service and finance.',
  },

  share: {
    title: 'Share with the team',
    waiting: 'Looking for the team’s addresses…',
    explain:
      'Everyone with access sees the plans of all accounts. Tick who gets it; nothing is shared before you press the button.',
    saveFirst: 'Save the plan first to see the latest names and addresses here.',
    nobody:
      'Nobody of the team has an e-mail address yet. Add the person with an e-mail under Team above, even if it is one of the three at the top; or type the address below under “More addresses”.',
    withoutAddress: (names: readonly string[]) => `Without an address: ${list(names)}.`,
    addAddress: 'Add the person with an e-mail under Team above, or type the address below.',
    addresses: 'More addresses',
    badAddress: 'This is not an e-mail address.',
    add: 'Add to the list',
    accessOf: (name: string) => `Access of ${name}`,
    protect: 'Protect headers and structure: whoever edits them is warned',
    give: (people: number) =>
      people === 0 ? 'Give access' : `Give access to ${people === 1 ? '1 person' : `${number(people)} people`}`,
    giving: 'Giving access…',
    shared: (addresses: readonly string[]) => `Shared with ${list(addresses)}.`,
    byHand: (people: number) =>
      `Google does not let an add-on share this file with ${people === 1 ? 'this person' : `these ${number(people)} people`}. Do it by hand:`,
    steps: (workbook: string) => [
      `Press Share at the top right of ${workbook}.`,
      'Paste the addresses below into “Add people”.',
      'Choose Editor or Viewer, then press Send.',
    ],
    copy: 'Copy the addresses',
    copied: 'Copied.',
    copyYourself: 'Select the addresses and press Ctrl+C.',
    isProtected: 'Headers and structure are protected: whoever edits them is warned.',
    backToList: 'Back to the list',
  },
};

export type AccountTeamText = typeof accountTeam;
