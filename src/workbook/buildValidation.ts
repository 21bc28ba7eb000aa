// Turns a column's rule into Google's data validation, with a help text that says what is expected.
import type { WorkbookText } from './words';
import type { Rule } from './Tab';

type DataValidation = GoogleAppsScript.Spreadsheet.DataValidation;

/** `help` replaces the rule's own sentence. */
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
        .setHelpText(help ?? text.validation.list)
        .build();
    }
    case 'number': {
      const { least = -UNBOUNDED, most = UNBOUNDED } = rule;
      return builder
        .requireNumberBetween(least, most)
        .setHelpText(
          help ?? (rule.most === 1 ? text.validation.percent : rule.least === 0 ? text.validation.money : text.validation.number),
        )
        .build();
    }
    case 'date':
      return builder
        .requireDate()
        .setHelpText(help ?? text.validation.date)
        .build();
    case 'checkbox':
      return builder
        .requireCheckbox()
        .setHelpText(help ?? text.validation.candidate)
        .build();
  }
}

/** Google has no rule "any number"; this is wider than any figure a workbook holds. */
const UNBOUNDED = 1e15;
