// How firm the key set is. In English.

export const howFirm = { title: 'How firm' };

export type HowFirmText = typeof howFirm;
