// The description of the key account manager's job, in English: what is proposed, and the words of its panel.
import type { JobDescriptionFacts, JobSection, JobText } from '../../model/programme/JobDescription';
import { count, list, number } from './figures';

const MOST_NAMES = 8;

const portfolio = ({ accountsEach, kams, capacity, keyAccounts, unmanaged }: JobDescriptionFacts): string[] => {
  const team = kams === 1 ? 'The only key account manager for now' : `One of ${number(kams)} key account managers`;
  const seats = capacity === null ? '' : `, with ${count(capacity, 'seat')} for key accounts in all`;
  const more = keyAccounts.length - MOST_NAMES;
  const names = more > 0 ? [...keyAccounts.slice(0, MOST_NAMES), `${number(more)} more`] : keyAccounts;
  return [
    `Up to ${count(accountsEach, 'key account')}, so that there is time for each.`,
    `${team}${seats}.`,
    keyAccounts.length === 0
      ? 'The key accounts are not confirmed yet; the first will be a pilot of two or three.'
      : `Our key accounts today: ${list(names)}.`,
    ...(unmanaged > 0 ? [`${count(unmanaged, 'key account')} ${unmanaged === 1 ? 'has' : 'have'} no manager yet.`] : []),
  ];
};

const responsibilities = ({ smallTeam }: JobDescriptionFacts): string[] => [
  'Keeps one current plan per account: relationships, the customer’s business, goals, and the actions that lead to them.',
  'Builds and keeps relationships at several levels, with those who decide first of all.',
  'Finds the customer’s challenges and opportunities, and makes a business case of them.',
  'Leads the account team across sales, marketing, support, implementation and specialists.',
  'Holds reviews inside and with the customer, and brings feedback and problems to those who can act.',
  'Reports progress, forecast and risks to the executive sponsor and other stakeholders.',
  smallTeam
    ? 'Since the team is small, may also sell to these accounts; plans and reviews come before single deals.'
    : 'Does not sell single deals: the sales rep does. Looks at the long term and the wider goals.',
];

const measures = ({ accountsEach }: JobDescriptionFacts): string[] => [
  'Retention: key accounts that stay key accounts, year after year.',
  'Growth: revenue and margin of the portfolio against the year before, and goals reached.',
  'Plan currency: each plan complete, and its facts confirmed within the time set.',
  `Coverage: every important person at each of up to ${count(accountsEach, 'account')} known, met and on our side.`,
];

export const jobDescription = {
  jobDescription: 'Job description',
  hint: 'For the key account manager you look for: filled from the settings, yours to change.',
  waiting: 'Putting the page together…',
  headings: {
    mission: 'Mission',
    reportsTo: 'Reports to',
    portfolio: 'Portfolio',
    responsibilities: 'Responsibilities',
    skills: 'Skills',
    measures: 'How success is measured',
  } satisfies Record<JobSection, string>,
  titleLabel: 'Title of the job',
  edit: 'Edit',
  editOf: (section: string) => `Edit ${section}`,
  done: 'Done',
  eachLine: 'Each line is a point of its own.',
  back: 'Back to the proposed text',
  edited: 'edited',
  made: (day: string) => `Made on ${day} with Key Account.`,
  /** Lines, each a point of its own. */
  proposed: {
    title: () => ['Key account manager'],
    mission: () => [
      'Builds lasting partnerships with our key accounts, so that they reach their goals with our help and both sides grow.',
      'Thinks in years and joint projects, not in single deals.',
    ],
    reportsTo: () => [
      'Head of key account management, or else the sales director.',
      'Keeps the executive sponsor of each account informed.',
    ],
    portfolio,
    responsibilities,
    skills: () => [
      'Knows the customer: strategy, market position, finances, products and organisation.',
      'Works for mutual benefit, and across our own organisation for a mix that fits.',
      'Leads the account team without being its superior.',
      'Coordinates and plans for complex accounts: short- and long-term steps, carried out, examined and learned from.',
      'Has business acumen: knows how companies make money.',
      'Analyses figures and facts, and draws conclusions.',
      'Writes and speaks clearly, presents with confidence, and keeps everyone up to date on problems.',
    ],
    measures,
  } satisfies Record<JobText, (facts: JobDescriptionFacts) => string[]>,
};

export type JobDescriptionText = typeof jobDescription;
