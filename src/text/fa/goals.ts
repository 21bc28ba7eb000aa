// Goals and strategy, in Persian.
import type { GoalsText } from '../en/goals';

export const goals: GoalsText = { title: 'اهداف و استراتژی' };
