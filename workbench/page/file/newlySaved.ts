// The saved form of a workbook that no one has used yet.
import type { Engine } from '../../engine/Engine';
import type { SavedWorkbook } from '../../host/SavedWorkbook';
import type { AddOn } from '../../server/AddOn';

export const newlySaved = (engine: Engine, { manifest }: AddOn): SavedWorkbook => ({
  workbook: engine.workbook.save(),
  timeZone: manifest.timeZone,
  locale: 'en_US',
  protections: [],
  documentProperties: {},
  userProperties: {},
  scriptProperties: {},
  enabled: true,
});
