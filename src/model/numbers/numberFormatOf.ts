import { writtenNumber, type DecimalMark } from './writtenNumber';

export interface NumberFormat {
  decimal: DecimalMark;
  /** False when the samples contradict each other, or could all be read either way, such as 1.234. */
  certain: boolean;
}

/**
 * Which mark separates the decimals in a column, from texts in it. Decisive are numbers with both marks (the last one is decimal), with
 * one mark twice (it parts thousands), or with anything but three digits behind a single one. Where every number is like 1.234 or
 * 1,234 the mark is taken to part thousands, as amounts of money rarely have three decimals; for the dot that remains uncertain.
 * Texts that are no numbers are passed over. Without any mark it is a certain dot: there is nothing to mistake.
 */
export function numberFormatOf(samples: readonly string[]): NumberFormat {
  const signs = samples.flatMap((sample) => signOf(sample) ?? []);
  const count = (decimal: DecimalMark, decisive: boolean): number =>
    signs.filter((sign) => sign.decimal === decimal && sign.decisive === decisive).length;
  const [dots, commas] = [count('.', true), count(',', true)];
  if (dots + commas > 0) return { decimal: commas > dots ? ',' : '.', certain: dots === 0 || commas === 0 };
  return count(',', false) > count('.', false)
    ? { decimal: ',', certain: false }
    : { decimal: '.', certain: count(',', false) === 0 };
}

/** What one number says about the column; `null` when it says nothing. */
function signOf(sample: string): { decimal: DecimalMark; decisive: boolean } | null {
  const written = writtenNumber(sample);
  const marks = written?.digits.match(/[.,]/g) as DecimalMark[] | null | undefined;
  const [first] = marks ?? [];
  if (written?.mark === ',') return { decimal: ',', decisive: true };
  if (!written || !marks || !first || written.mark) return null;
  const last = marks[marks.length - 1] ?? first;
  if (first !== last) return { decimal: last, decisive: true };
  const other = first === '.' ? ',' : '.';
  if (marks.length > 1) return { decimal: other, decisive: true };
  const partsThousands = /^[1-9]\d{0,2}[.,]\d{3}$/.test(written.digits);
  return partsThousands ? { decimal: other, decisive: false } : { decimal: first, decisive: true };
}
