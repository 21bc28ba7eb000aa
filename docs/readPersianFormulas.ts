// The words of the custom functions in Persian; the examples are the same.
import { readFileSync } from 'node:fs';
import { readFormulas, type Formula } from './readFormulas';

/** As the workbench reads it for its formula helper too. */
type PersianWords = Readonly<
  Record<string, { description: string; parameters: Readonly<Record<string, string>>; gives: string }>
>;

/** All custom functions with Persian words; a missing word is ''. */
export function readPersianFormulas(): Formula[] {
  const words = JSON.parse(readFileSync('docs/formulas.fa.json', 'utf8')) as PersianWords;
  return readFormulas().map((formula) => ({
    ...formula,
    description: words[formula.name]?.description ?? '',
    gives: words[formula.name]?.gives ?? '',
    parameters: formula.parameters.map((each) => ({ ...each, text: words[formula.name]?.parameters[each.name] ?? '' })),
  }));
}
