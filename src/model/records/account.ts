// What an account plan shows and changes of the account itself, which is a row of the register.
import { MONEY, type RecordSchema } from './RecordSchema';

export const account = {
  name: 'name',
  fields: {
    kam: { kind: 'text', longest: 80 },
    salesRep: { kind: 'text', longest: 80 },
    sponsor: { kind: 'text', longest: 80 },
    whyKey: { kind: 'sentence', longest: 300 },
    keyBenefits: { kind: 'sentence', longest: 500 },
    // Revenue is below 0 where credit notes outweigh it.
    revenue1: { kind: 'money' },
    revenue2: { kind: 'money' },
    revenue3: { kind: 'money' },
    revenueToDate: { kind: 'money' },
    cost1: MONEY,
    cost2: MONEY,
    cost3: MONEY,
    /** A year, three years from now. */
    potential: MONEY,
    /** How often it is reviewed, where a user decided that; `null` leaves it to its tier, health and team. */
    cadenceOverride: { kind: 'word', list: 'cadence' },
  },
} as const satisfies RecordSchema;

/** The longest name of an account. */
export const LONGEST_ACCOUNT = 120;
