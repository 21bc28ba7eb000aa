// The frame of Edit account plan, in English.

export const editPlan = {
  waiting: 'Reading the plan…',
  parts: {
    relationships: 'Relationships',
    customerBusiness: 'Customer’s business',
    goals: 'Goals and strategy',
    whitespace: 'Whitespace',
    accountTeam: 'Team',
  },
};

export type EditPlanText = typeof editPlan;
