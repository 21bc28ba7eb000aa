// The vocabulary of the cells matches the model: dropdowns, marks, scales, fields.
import * as vocabulary from '../../src/model/records/vocabulary';
import { ACTION_FLAGS } from '../../src/model/plan/actionFlag';
import { GOAL_FLAGS } from '../../src/model/plan/goalFlag';
import { OPPORTUNITY_FLAGS } from '../../src/model/plan/opportunityFlag';
import { PLAN_TABLES } from '../../src/model/plan/PlanRecords';
import { STAKEHOLDER_FLAGS } from '../../src/model/plan/stakeholderFlag';
import { LANGUAGES } from '../../src/text/locales';
import type { ListKey } from '../../src/workbook/Tab';
import { tabs } from '../../src/workbook/tabs';
import { workbookText } from '../text/catalogues';

const LISTS: readonly (readonly [ListKey, readonly string[]])[] = [
  ['role', vocabulary.ROLES],
  ['swot', vocabulary.SWOT_KINDS],
  ['level', vocabulary.LEVELS],
  ['businessKind', vocabulary.BUSINESS_KINDS],
  ['financialRating', vocabulary.FINANCIAL_RATINGS],
  ['horizon', vocabulary.HORIZONS],
  ['forWhom', vocabulary.FOR_WHOM],
  ['goalStatus', vocabulary.GOAL_STATUSES],
  ['actionKind', vocabulary.ACTION_KINDS],
  ['actionStatus', vocabulary.ACTION_STATUSES],
  ['opportunityKind', vocabulary.OPPORTUNITY_KINDS],
  ['stage', vocabulary.STAGES],
  ['lostReason', vocabulary.LOST_REASONS],
  ['whitespaceStatus', vocabulary.WHITESPACE_STATUSES],
  ['function', vocabulary.FUNCTIONS],
  ['access', vocabulary.ACCESS],
  ['stakeholderFlag', STAKEHOLDER_FLAGS],
  ['goalFlag', GOAL_FLAGS],
  ['actionFlag', ACTION_FLAGS],
  ['opportunityFlag', OPPORTUNITY_FLAGS],
];

describe.each(LANGUAGES)('in %s', (language) => {
  const text = workbookText(language);

  test.each(LISTS)('the words of %s match the model, in its order', (list, keys) => {
    expect(Object.keys(text.lists[list])).toEqual(keys);
  });

  test('the words of a list are all different', () => {
    for (const words of Object.values(text.lists)) expect(new Set(Object.values(words)).size).toBe(Object.keys(words).length);
  });

  test('every column of a plan tab has a header, unique within the tab', () => {
    for (const key of PLAN_TABLES) {
      const headers = tabs[key].columns.map((column) => {
        const words: Readonly<Record<string, { header: string }>> = text.tabs[key].columns;
        return words[column.key]?.header;
      });
      expect(headers).not.toContain(undefined);
      expect(new Set(headers).size).toBe(headers.length);
      expect(Object.keys(text.tabs[key].columns).sort()).toEqual(tabs[key].columns.map((column) => column.key).sort());
    }
  });

  test('titles are short enough for a tab and contain no forbidden characters', () => {
    const titles = Object.values(text.tabs).map(({ title }) => title);
    expect(titles.filter((title) => title.length > 31 || /[:\\/?*[\]]/.test(title))).toEqual([]);
    expect(new Set(titles).size).toBe(titles.length);
  });
});

test('every scale has a word for each of its numbers', () => {
  for (const language of LANGUAGES) {
    const { scales } = workbookText(language);
    for (const column of tabs.stakeholders.columns) {
      const { rule } = column;
      if (rule?.kind !== 'number' || !(column.key in scales)) continue;
      const numbers = Array.from({ length: (rule.most ?? 0) - (rule.least ?? 0) + 1 }, (_, at) => String((rule.least ?? 0) + at));
      expect(Object.keys(scales[column.key as keyof typeof scales]).sort()).toEqual(numbers.sort());
    }
  }
});
