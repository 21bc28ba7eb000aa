import * as v from 'valibot';
import { calendarOfYear } from '../../model/calendar/calendarOfYear';
import { lastFullYearOf } from '../../model/calendar/lastFullYearOf';
import { STAGE_SETTINGS } from '../../model/plan/ForecastRules';
import { settings as schema } from '../../model/records/settings';
import { yearsMoved } from '../../model/records/yearsMoved';
import { createColumns } from '../../workbook/createColumns';
import { writeMe } from '../../workbook/me';
import { readCriteria } from '../../workbook/criteriaTable';
import { formatAmounts } from '../../workbook/formatAmounts';
import { writeFormulas } from '../../workbook/writeFormulas';
import { settingsRowOf } from '../../workbook/settingsRowOf';
import { isFollowing, readTierSettings } from '../../workbook/tierSettings';
import { Refusal } from '../../workbook/Problem';
import { relabelYears } from '../../workbook/relabelYears';
import { matrixColumns, TIER_SETTINGS, type TierSetting } from '../../workbook/tabs/matrix';
import { translateWorkbook } from '../../workbook/translateWorkbook';
import type { Workbook } from '../../workbook/Workbook';
import { defineWrite } from '../Action';
import { moveYears } from '../imports/alignYears';
import { showGroups } from '../edits/showGroups';
import { stampGroups } from '../edits/stampGroups';
import { setShownCriteria } from '../store/readRounds';
import type { Settings } from '../../model/records/settings';
import { readSettings, readSettingsState } from '../store/readSettings';
import { rewritePages } from './rewritePages';
import { describeSetting } from './describeSetting';
import { storedFields } from '../payloadParts';

const fields: [string, v.GenericSchema][] = Object.entries(storedFields(schema));
const changes = v.strictObject(Object.fromEntries(fields.map(([key, field]) => [key, v.optional(field)]))) as v.GenericSchema<
  Partial<Settings>
>;

/**
 * Changes settings: cut-offs and seats in the matrix, "I am" with the user, everything else in the hidden Settings tab. Refused with
 * `keepAboveKey`, `watchAboveKey`, `lastYearOfOtherCalendar` and `yearNotOver`.
 */
export const saveSettings = defineWrite({
  scope: 'ranking',
  payload: v.strictObject({ changes }),
  savesEdits: ({ changes: wanted }) => wanted.language !== undefined,
  check({ workbook }, { changes: wanted }) {
    const before = readSettings(workbook);
    const after = { ...before, ...following(workbook, wanted), ...wanted };
    refuseCrossedCutOffs(after);
    if (calendarOfYear(after.lastFullYear) !== after.calendar) throw new Refusal({ code: 'lastYearOfOtherCalendar' });
    if (wanted.lastFullYear !== undefined && wanted.lastFullYear > lastFullYearOf(after, workbook.today))
      throw new Refusal({ code: 'yearNotOver' });
    return before;
  },
  run({ workbook }, { changes: wanted }, before) {
    const followed = following(workbook, wanted);
    const by = yearsMoved(before, wanted);
    const lines = by === 0 ? [] : moveYears(workbook, by);
    for (const [key, value] of Object.entries(wanted))
      // A cut-off that its formula will show stays a formula.
      if (followed[key as keyof Settings] !== value) write(workbook, key as keyof Settings, value);
    updateTabs(workbook, wanted, before);
    // A new round of scoring apart begins covered.
    if (wanted.scoreTogether === true && !before.scoreTogether) setShownCriteria(workbook, []);
    return {
      lines: lines.concat(
        Object.entries(wanted)
          .filter(([key, value]) => before[key as keyof Settings] !== value)
          .map(([key, value]) => ({
            ...(wanted.me !== undefined && { who: wanted.me }),
            action: workbook.text.events.settings,
            field: workbook.text.settings[key as keyof Settings],
            from: describeSetting(key as keyof Settings, before[key as keyof Settings], workbook.text),
            to: describeSetting(key as keyof Settings, value, workbook.text),
          })),
      ),
      answer() {
        if (wanted.me !== undefined) writeMe(wanted.me);
        // A cut-off that follows another one is a formula.
        if (Object.keys(wanted).some((key) => key in TIER_SETTINGS)) workbook.reread('matrix');
        return readSettingsState(workbook);
      },
    };
  },
});

/** Brings the tabs up to date with changed settings: words, years, formats of amounts, groups and formulas. */
function updateTabs(workbook: Workbook, wanted: Partial<Settings>, before: Settings): void {
  if (wanted.language !== undefined && wanted.language !== before.language) {
    const { language, lastFullYear } = workbook;
    workbook.journal.translating({ language, lastFullYear });
    translateWorkbook(workbook, before);
    rewritePages(workbook);
  } else if (wanted.lastFullYear !== undefined && wanted.lastFullYear !== before.lastFullYear) relabelYears(workbook);
  const isBillionTranslated = before.shortAmounts && wanted.language !== undefined;
  if (wanted.shortAmounts !== undefined || wanted.moneyUnit !== undefined || isBillionTranslated) formatAmounts(workbook);
  if (wanted.groupsShareSeat !== undefined) shareSeats(workbook, wanted.groupsShareSeat);
  const actions = wanted.weekStart === undefined ? null : workbook.find('actions');
  if (actions) writeFormulas(workbook, actions);
  const isStageChanged = Object.values(STAGE_SETTINGS).some((key) => wanted[key] !== undefined);
  const opportunities = isStageChanged ? workbook.find('opportunities') : null;
  if (opportunities) writeFormulas(workbook, opportunities);
}

/** "Stays key from" moves along with "key from", and "watch from" with it, until someone types a figure there. */
function following(workbook: Workbook, { keyFrom, keepFrom }: Partial<Settings>): Partial<Settings> {
  if (keyFrom === undefined && keepFrom === undefined) return {};
  const matrix = workbook.table('matrix');
  const followed = keyFrom !== undefined && isFollowing(matrix, 'keepFrom') ? { keepFrom: keyFrom - 1 } : {};
  const keep = keepFrom ?? followed.keepFrom;
  return keep !== undefined && isFollowing(matrix, 'watchFrom') ? { ...followed, watchFrom: keep } : followed;
}

function refuseCrossedCutOffs({ keyFrom, keepFrom, watchFrom }: Settings): void {
  if (keepFrom > keyFrom) throw new Refusal({ code: 'keepAboveKey' });
  if (watchFrom > keyFrom) throw new Refusal({ code: 'watchAboveKey' });
}

function write(workbook: Workbook, key: keyof Settings, value: Settings[keyof Settings]): void {
  // The user's own name is not in the workbook: it is set when everything else is saved.
  if (key === 'me') return;
  if (key in TIER_SETTINGS) writeTierSetting(workbook, key as TierSetting, value as number | null);
  else workbook.settings.set(key, value ?? '', workbook.text.settings[key]);
}

/** The matrix gets a column of groups, which its formula counts seats by, and Accounts the columns that show parents and groups. */
function shareSeats(workbook: Workbook, isShared: boolean): void {
  if (isShared) showGroups(workbook);
  const matrix = workbook.table('matrix');
  const criteria = readCriteria(workbook.table('criteria'));
  const order = matrixColumns(criteria.map(({ id }) => id));
  const column = order.find(({ key }) => key === 'group');
  if (isShared && column && !matrix.has('group')) createColumns(workbook, matrix, [column], order);
  stampGroups(workbook);
  writeFormulas(workbook, matrix);
}

/** A cell that already shows the figure is left alone: "stays key from" may be a formula, and stays one. */
function writeTierSetting(workbook: Workbook, setting: TierSetting, value: number | null): void {
  const matrix = workbook.table('matrix');
  if (readTierSettings(matrix)[setting] === value) return;
  matrix.set(settingsRowOf(matrix), TIER_SETTINGS[setting], value);
}
