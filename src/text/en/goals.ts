// Goals and strategy, in English.

export const goals = { title: 'Goals and strategy' };

export type GoalsText = typeof goals;
