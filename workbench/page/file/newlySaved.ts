// The saved form of a workbook that no one has used yet, in its user's time zone as at Google.
import type { Engine } from '../../engine/Engine';
import type { SavedWorkbook } from '../../host/SavedWorkbook';

export const newlySaved = (engine: Engine): SavedWorkbook => ({
  workbook: engine.workbook.save(),
  timeZone: new Intl.DateTimeFormat().resolvedOptions().timeZone,
  locale: 'en_US',
  protections: [],
  documentProperties: {},
  userProperties: {},
  scriptProperties: {},
  enabled: true,
});
