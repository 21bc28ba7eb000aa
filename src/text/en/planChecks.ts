// The twenty checks of a plan as what is missing, in words for the middle of a sentence. In English.
import type { PlanCheck } from '../../model/plan/planCompleteness';

export const planChecks = {
  threePeople: 'three or more people',
  peopleComplete: 'role, influence, sentiment and contact of every person',
  decisionMaker: 'a decision maker',
  executiveSponsor: 'the customer’s executive sponsor',
  champion: 'a champion',
  businessGoal: 'a business goal of the customer',
  financialHealth: 'financial health with date and source',
  initiative: 'an initiative of the customer',
  allSwotKinds: 'all four kinds of SWOT',
  factsConfirmed: 'a recent “Still true” for every fact',
  shortGoal: 'a short-term goal',
  mediumGoal: 'a medium-term goal',
  longGoal: 'a long-term goal',
  goalsOwned: 'owner and due date of every open goal',
  worthAndOpportunity: 'two years’ revenue and an opportunity',
  goalsHaveActions: 'an action for every open goal',
  actionsOwned: 'owner and due date of every open action',
  noLateAction: 'actions that are not over 14 days late',
  ourPeople: 'our account manager and executive sponsor',
  whitespaceRecorded: 'whitespace',
} satisfies Record<PlanCheck, string>;

export type PlanChecksText = Record<PlanCheck, string>;
