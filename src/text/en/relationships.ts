// Relationships: the people of an account, their map, and who reports to whom. In English.
import { count, list, number, percent } from './figures';
import { scales } from './lists';

/** A step of influence with its word; a figure that is not a step stays a figure. */
const step = (influence: number): string => {
  const word = (scales.influence as Readonly<Record<string, string>>)[influence];
  return word === undefined ? number(influence) : `${number(influence)} (${word})`;
};

export const relationships = {
  title: 'Relationships',

  // What stands out
  nobody: 'Nobody is named yet. Begin with who decides, who sponsors us from above, and who speaks for us.',
  coverage: (covered: number, total: number, share: number) =>
    `Covered: ${number(covered)} of ${number(total)} known influence (${percent(share)})`,
  coverageUnknown: 'Coverage is not known yet: nobody’s influence is filled in.',
  coverageWhy: 'How it is counted',
  coverageMeaning:
    'Influence of the people in regular or close contact who are not against us, of all the influence there is. Contact older than 90 days counts as occasional. The part “Relationships” of the health is another figure: it lets contact fade by the interval of each role, and a plan with few people of influence does not reach 100.',
  coveredPeople: (sum: readonly { name: string; influence: number }[], covered: number) =>
    `${list(sum.map(({ name, influence }) => `${name} ${step(influence)}`))}: ${number(covered)}`,
  coveredNobody: 'Nobody is covered yet.',
  withoutInfluence: (people: number) =>
    people === 1
      ? '1 person has no influence yet and is not counted.'
      : `${number(people)} people have no influence yet and are not counted.`,
  minimum: 'No key account goes without',
  minimumHeld: (role: string, names: readonly string[]) => `${role}: ${list(names)}`,
  minimumMissing: (role: string) => `${role}: not named yet.`,
  championHint: 'An advocate with influence 3 or more counts as champion, too.',
  fewCovered: (names: readonly string[]) =>
    names.length === 0
      ? 'The account is at risk: nobody is covered.'
      : `The account depends on ${list(names)}: nobody else is covered.`,
  oneOfUs: (owner: string, names: readonly string[]) =>
    `The account depends on ${owner}: no one else on our side is in regular contact (${list(names)}).`,
  derailers: (names: readonly string[]) =>
    names.length === 1
      ? `${list(names)} has much influence and is hostile.`
      : `${list(names)} have much influence and are hostile.`,

  // The map
  map: 'Map',
  mapLabel: 'Map of the people: influence upwards, their attitude to us sideways',
  mapHow:
    'Drag a mark, or press the arrow keys on it. Keys 1 to 5 give the influence, Delete makes the sentiment “not known”, Enter opens the person.',
  influenceAxis: 'Influence',
  /** Where there is no room for the word of each step. */
  influenceScale: `Influence, 1 ${scales.influence['1']} to 5 ${scales.influence['5']}`,
  sentimentAxis: 'Their attitude to us',
  unknown: 'Not known',
  unknownShort: '?',
  legendMark: 'Others',
  legendContact: 'The thicker the outline, the closer the contact.',
  fact: (label: string, word: string) => `${label}: ${word}`,
  facts: (name: string, facts: readonly string[], flag: string | null) =>
    `${name}. ${facts.join(', ')}.${flag === null ? '' : ` ${flag}.`}`,

  // People
  people: 'People',
  newPerson: 'New person',
  newName: 'Name of the new person',
  add: 'Add',
  paste: 'Paste an e-mail signature or a profile',
  pasteHint: 'Paste it here. You see what was recognised before anything is added.',
  recognized: 'Untick what is wrong.',
  nothingRecognized: 'No name and no address was recognised in it.',
  fillIn: (name: string) => `Fill in for ${name}`,
  addPerson: (name: string) => `Add ${name}`,
  guess: (label: string, word: string) => `${label}: ${word} (a guess from the title)`,
  nothingNew: (name: string) => `${name} is in the list, with all of this.`,
  nameTaken: (name: string) => `${name} is in the list already.`,
  open: (name: string) => `Edit ${name}`,
  name: 'Name',
  jobTitle: 'Job title',
  unit: 'Unit',
  role: 'Role in the decision',
  influence: 'Influence',
  sentiment: 'Sentiment',
  contact: 'Contact',
  scaleKeys: 'Arrow keys or digits choose, Delete is “not known”.',
  contactFaded: 'The last contact is more than 90 days ago, so it counts as occasional.',
  lastContact: 'Last contact',
  lastContactDays: (days: number) => (days <= 0 ? 'today' : days === 1 ? 'yesterday' : `${number(days)} days ago`),
  noLastContact: 'No contact noted yet',
  talkedToday: 'Talked today',
  talkedTodayWith: (name: string) => `Talked today with ${name}`,
  talkedAlready: 'Talked today ✓',
  reportsTo: 'Reports to',
  nobodyAbove: 'Nobody named here',
  notInList: (name: string) => `${name} (not in the list)`,
  ourOwner: 'Our contact person',
  interests: 'What matters to them',
  nextStep: 'Next step',
  nextStepDay: 'By when',
  nextStepHint: 'With a day it becomes an action.',
  nextStepIsAction: (owner: string) => `It is in Actions, as a follow-up of ${owner}.`,
  nextStepNeedsOwner: 'Name our contact person, then it can become an action with a day.',
  email: 'E-mail',
  phone: 'Phone',
  profile: 'Profile link',
  writeTo: 'Write',
  call: 'Call',
  openProfile: 'Open profile',
  openVideo: 'Open video',
  more: 'E-mail, phone, profile, video',
  neverConfirmed: 'Never confirmed. Is it still true?',
  notConfirmedFor: (days: number) => `Not confirmed for ${count(days, 'day')}. Is it still true?`,
  stillTrue: 'Still true',
  allStillTrue: 'All of these people: still true',

  forget: 'Forget everywhere…',
  forgetSure: (name: string) =>
    `${name} leaves Stakeholders now, and name and e-mail address leave all texts of this account, Contact Log and History. This cannot be undone.`,
  forgetNow: 'Forget now',

  // Who knows whom
  knows: 'Who knows whom',
  knowsHint: 'From our contact persons and the talks of the last 12 months.',
  knowsPicture: (pairs: number) => `${count(pairs, 'acquaintance')}; our people on one side, theirs on the other`,
  oursLeaves: (name: string, share: number) => `If ${name} leaves, none of us knows ${percent(share)} of the influence.`,
  theirsLeaves: (name: string, share: number) => `If ${name} leaves, we lose ${percent(share)} of the influence that we know.`,
  unitDark: (name: string, unit: string) => `If ${name} leaves, we know nobody in ${unit}.`,
  noSinglePoint: 'No single person leaves us in the dark.',

  // Who reports to whom
  lines: 'Who reports to whom',
  circle: (names: readonly string[]) =>
    names.length === 1
      ? `${list(names)} reports to ${list(names)}: choose someone else.`
      : `${list(names)} report to each other in a circle. One of them has to report to someone else.`,
  unknownSuperior: (name: string, superior: string) => `${name} reports to ${superior}, who is not in the list.`,
  addSuperior: (superior: string) => `Add ${superior}`,
};

export type RelationshipsText = typeof relationships;
