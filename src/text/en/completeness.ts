// What a plan can lack: its twenty checks, each as the thing that is missing. In English.
import type { PlanCheck } from '../../model/plan/planCompleteness';

export const completeness = {
  threePeople: '3 or more people at the customer',
  peopleComplete: 'Role, influence, sentiment and contact of every person',
  decisionMaker: 'The decision maker',
  executiveSponsor: 'The customer’s executive sponsor',
  champion: 'A champion',
  businessGoal: 'A business goal of the customer',
  financialHealth: 'Its financial health, with date and source',
  initiative: 'Something the customer is working on',
  allSwotKinds: 'Strengths, weaknesses, opportunities and threats',
  factsConfirmed: 'Facts about the customer that were confirmed of late',
  shortGoal: 'A short-term goal',
  mediumGoal: 'A medium-term goal',
  longGoal: 'A long-term goal',
  goalsOwned: 'An owner and a due date for every open goal',
  worthAndOpportunity: 'Three years’ revenue and one opportunity',
  goalsHaveActions: 'An action for every open goal',
  actionsOwned: 'An owner and a due date for every open action',
  noLateAction: 'Actions, none of them more than 14 days late',
  ourPeople: 'Our key account manager and our executive sponsor',
  whitespaceRecorded: 'The whitespace',
} satisfies Record<PlanCheck, string>;

export type CompletenessText = Record<PlanCheck, string>;
