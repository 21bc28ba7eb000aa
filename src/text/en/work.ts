// My work, in English.

export const work = { title: 'My work' };

export type WorkText = typeof work;
