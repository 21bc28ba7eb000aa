// Comparing criteria in pairs. In English.

export const compareCriteria = { title: 'Compare in pairs' };

export type CompareCriteriaText = typeof compareCriteria;
