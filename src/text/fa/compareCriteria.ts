// Comparing criteria in pairs. In Persian.
import type { CompareCriteriaText } from '../en/compareCriteria';

export const compareCriteria: CompareCriteriaText = { title: 'مقایسه زوجی' };
