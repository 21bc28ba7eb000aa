// The fields of an account, a row of the register, that its plan shows and changes.
import { ADDRESS, COUNT, MONEY, NOTE, PARAGRAPH, PERSON, type RecordSchema } from './RecordSchema';

export const account = {
  name: 'name',
  fields: {
    kam: PERSON,
    salesRep: PERSON,
    sponsor: PERSON,
    whyKey: NOTE,
    keyBenefits: PARAGRAPH,
    // Revenue is negative when credit notes exceed it.
    revenue1: { kind: 'money' },
    revenue2: { kind: 'money' },
    revenue3: { kind: 'money' },
    revenueToDate: { kind: 'money' },
    cost1: MONEY,
    cost2: MONEY,
    cost3: MONEY,
    /** Per year, three years from now. */
    potential: MONEY,
    contractEnds: { kind: 'day' },
    /** The days before the end of the contract by which it has to be cancelled or renewed. */
    daysOfNotice: COUNT,
    /** The day on which the customer decides about going on. */
    renewal: { kind: 'day' },
    /** Whether the customer intends to buy more. */
    buysMore: { kind: 'word', list: 'yesNoUnknown' },
    /** The company's page on LinkedIn, and the day on which one of us last looked at it. */
    linkedIn: ADDRESS,
    linkedInSeen: { kind: 'day' },
    /** Where the customer books a meeting with us, instead of the link in the settings. */
    meetingLink: ADDRESS,
    /** How often it is reviewed, set by a user; `null` derives it from tier, health and team. */
    cadenceOverride: { kind: 'word', list: 'cadence' },
  },
} as const satisfies RecordSchema;

/** Maximum length of an account's name. */
export const LONGEST_ACCOUNT = 120;
