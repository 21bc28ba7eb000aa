// Customers that a file called inactive, kept with the mapping of its headers: a later file without a status is silent about them.
import type { StoredMapping } from '../../../src/actions/imports/mappings';
import { answerKey, LONGEST_KEY, type Answers } from '../../../src/model/imports/findings/Finding';

const OF_NAMES = answerKey('inactiveCustomers', 'name ');
const MOST_NAMES = 100;

/** The names among the answers of a mapping. */
export const namesAsAnswers = (names: readonly string[]): Answers =>
  Object.fromEntries(
    names
      .filter((name) => OF_NAMES.length + name.length <= LONGEST_KEY)
      .slice(0, MOST_NAMES)
      .map((name) => [OF_NAMES + name, 'yes']),
  );

/** The names that any of the mappings keeps. */
export const inactiveIn = (mappings: readonly Pick<StoredMapping, 'answers'>[]): string[] => [
  ...new Set(
    mappings.flatMap(({ answers }) =>
      Object.keys(answers).flatMap((key) => (key.startsWith(OF_NAMES) ? [key.slice(OF_NAMES.length)] : [])),
    ),
  ),
];

/** A mapping without the names, which say nothing of how a file is read. */
export const withoutNames = <Kept extends Pick<StoredMapping, 'answers'>>(mapping: Kept): Kept => ({
  ...mapping,
  answers: Object.fromEntries(Object.entries(mapping.answers).filter(([key]) => !key.startsWith(OF_NAMES))),
});
