// Turns a column's rule into Google's data validation, with a help text that says what is expected.
import type { WorkbookText } from './words';
import type { Rule } from './Tab';

type DataValidation = GoogleAppsScript.Spreadsheet.DataValidation;

/** @param help what the cells of a score say instead of its plain rule. */
export function buildValidation(rule: Rule, text: WorkbookText, help?: string): DataValidation {
  const builder = SpreadsheetApp.newDataValidation().setAllowInvalid(false);
  switch (rule.kind) {
    case 'score':
      return builder
        .requireNumberBetween(1, 10)
        .setHelpText(help ?? text.validation.score)
        .build();
    case 'list': {
      const words = Object.entries(text.lists[rule.list]).filter(([key]) => !rule.without?.includes(key));
      return builder
        .requireValueInList(
          words.map(([, word]) => word),
          true,
        )
        .setHelpText(text.validation.list)
        .build();
    }
    case 'number': {
      const { least = -UNBOUNDED, most = UNBOUNDED } = rule;
      return builder
        .requireNumberBetween(least, most)
        .setHelpText(text.validation[rule.help ?? (rule.most === 1 ? 'percent' : rule.least === 0 ? 'money' : 'number')])
        .build();
    }
    case 'date':
      return builder.requireDate().setHelpText(text.validation.date).build();
    case 'checkbox':
      return builder.requireCheckbox().setHelpText(text.validation.candidate).build();
  }
}

/** Google has no rule "any number"; this is wider than any figure a workbook holds. */
export const UNBOUNDED = 1e15;
