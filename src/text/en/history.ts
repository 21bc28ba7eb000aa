// What changed, when, by whom and why. In English.

export const history = { title: 'History' };

export type HistoryText = typeof history;
