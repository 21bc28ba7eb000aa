// A record that nobody has filled in yet.
import type { PlanRecords, PlanTable } from '../../../src/model/plan/PlanRecords';

/** Of every table: texts '', words and figures null. The id is not among them. */
const BLANK: { readonly [T in PlanTable]: Omit<PlanRecords[T], 'id'> } = {
  stakeholders: {
    ...{ name: '', jobTitle: '', unit: '', role: null, influence: null, sentiment: null, contact: null, lastContact: '' },
    ...{ reportsTo: '', ourOwner: '', interests: '', nextStep: '', email: '', phone: '', profile: '', confirmedOn: '' },
  },
  business: {
    ...{ kind: null, entry: '', rating: null, asOf: '', source: '', contactName: '', ourHelp: '', goal: '', confirmedOn: '' },
  },
  swot: { kind: null, entry: '', impact: null, evidence: '', answer: '', goal: '', recordedOn: '', confirmedOn: '' },
  goals: {
    ...{ goal: '', horizon: null, priority: null, forWhom: null, owner: '', due: '', measure: '', baseline: null, target: null },
    ...{ actual: null, status: null, leadsTo: '', obstacle: '', lesson: '', value: '' },
  },
  actions: { goal: '', kind: null, action: '', owner: '', due: '', status: null, doneOn: '', note: '' },
  opportunities: {
    ...{ opportunity: '', kind: null, unit: '', product: '', stage: null, amount: null, probability: null, expectedClose: '' },
    ...{ closedOn: '', lostReason: null, competitor: '', offer: '', customerValue: '', goal: '', owner: '' },
  },
  whitespace: {
    ...{ unit: '', product: '', status: null, current: null, potential: null, competitor: '', opportunity: '', updatedOn: '' },
  },
  team: { person: '', function: null, part: '', email: '', access: null, timeShare: null, note: '' },
};

export const blankRecord = <T extends PlanTable>(table: T): Omit<PlanRecords[T], 'id'> => BLANK[table];
