// Opportunities: what we can sell to the account, sold, or lost.
import { MONEY, LINE, NOTE, PERSON, type RecordSchema, SHARE } from './RecordSchema';

export const opportunities = {
  name: 'opportunity',
  fields: {
    opportunity: { kind: 'sentence', longest: 120, required: true },
    kind: { kind: 'word', list: 'opportunityKind' },
    unit: { kind: 'text', longest: 60 },
    product: LINE,
    stage: { kind: 'word', list: 'stage', required: true },
    amount: { ...MONEY, required: true },
    /** `null` uses the probability of the stage. */
    probability: SHARE,
    expectedClose: { kind: 'day' },
    closedOn: { kind: 'day' },
    /** Only for lost opportunities. */
    lostReason: { kind: 'word', list: 'lostReason' },
    competitor: { kind: 'text', longest: 60 },
    offer: NOTE,
    customerValue: NOTE,
    goal: { kind: 'reference', refersTo: 'goals' },
    owner: PERSON,
    /** Whether we promised the customer key status for this deal. */
    keyStatusPromised: { kind: 'word', list: 'yesNoUnknown' },
    /** The deal's identifier in a CRM: a later file finds the deal by it, even under a new name. */
    crmId: { kind: 'text', longest: 80, stamped: true },
  },
} as const satisfies RecordSchema;
