// How long texts may be: as the columns of the tabs have it.
export const ENTRY_LIMIT = 300;
export const LINE_LIMIT = 200;
export const NAME_LIMIT = 80;
