/** Scripts that pages load when they need them. The build writes a file for each and each language, from `sidebar/scripts/`. */
export const SCRIPTS = [
  'addUpSales',
  'examplePlays',
  'makeSlides',
  'openFile',
  'readEntries',
  'readSignature',
  'showContacts',
  'showWarehouse',
] as const;
export type ScriptName = (typeof SCRIPTS)[number];
