// The contact log: talks with an account, who is due, and what the log knows of people. In English.
import { count, list, number } from './figures';

export const contactLog = {
  title: 'Contact log',
  due: 'Due for a talk',
  dueDays: (days: number, every: number) => `${count(days, 'day')} ago, every ${number(every)}`,
  dueNever: 'no talk noted yet',
  more: (left: number) => `and ${number(left)} more`,

  // What the log knows of people
  knowsMore: 'The log knows more',
  shownFirst: 'From Contact Log, matched by e-mail address or name. Nothing is written until you save.',
  change: (name: string, facts: readonly string[]) => `${name}: ${list(facts)}`,
  lastContact: (day: string, was: string) => `last contact ${day}${was === '' ? '' : ` (was ${was})`}`,
  contact: (word: string) => `contact ${word}`,
  ourOwner: (name: string) => `our contact person ${name}`,
  email: (address: string) => `e-mail ${address}`,
  takeOver: 'Take over',
  unknown: 'Met, but not in the list',
  stranger: (name: string, talks: number) => `${name} (${count(talks, 'talk')})`,
  add: 'Add',
  addNamed: (name: string) => `Add ${name}`,

  // The log of an account
  talks: (talks: number, month: string) => `${count(talks, 'talk')} since ${month}`,
  talksWith: (talks: number, month: string, withUnit: number, unit: string) =>
    `${count(talks, 'talk')} since ${month}, ${number(withUnit)} with ${unit}`,
  noTalks: 'No talk in the last 12 months.',
  showLines: (lines: number) => (lines === 1 ? 'Show the line' : `Show ${number(lines)} lines`),
  olderLines: 'Older lines are in the tab Contact Log.',

  // After an import
  peopleOfFile: 'People in the log',
  peopleHint: 'This is what the log knows of the people of your accounts. Untick what is wrong; nothing is written yet.',
  addTo: (name: string, talks: number) => `New: ${name} (${count(talks, 'talk')})`,
  write: (people: number) => (people === 1 ? 'Write 1 person' : `Write ${number(people)} people`),
  writing: 'Writing…',
  written: (people: number) => `Written to Stakeholders: ${count(people, 'person', 'people')}.`,
  leftAlone: (accounts: readonly string[]) =>
    `Changed by someone else meanwhile, so left alone: ${list(accounts)}. Open their plans.`,
  allKnown: 'Everyone in the log is in Stakeholders with the latest talk.',
};

export type ContactLogText = typeof contactLog;
