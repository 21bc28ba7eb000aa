// The rates of currencies that people gave for files of this workbook, for the next file with them.
import type { StoredMapping } from '../../../src/actions/imports/mappings';
import { answerKey, type Answers } from '../../../src/model/imports/findings/Finding';

const OF_CURRENCIES = answerKey('currencies', '');

/**
 * @param mappings the newest first, which counts.
 * @param currency of the workbook, which the rates are in. Without one no rate is known.
 */
export function knownRates(mappings: readonly Pick<StoredMapping, 'answers'>[], currency: string): Answers {
  if (currency.trim() === '') return {};
  const rates = mappings.flatMap(({ answers }) =>
    Object.entries(answers).filter(([key, answer]) => key.startsWith(OF_CURRENCIES) && Number(answer) > 0),
  );
  return Object.fromEntries(rates.reverse());
}

/** The answers without those that are known anyway. */
export const withoutKnown = (answers: Answers, known: Answers): Answers =>
  Object.fromEntries(Object.entries(answers).filter(([key, answer]) => known[key] !== answer));
