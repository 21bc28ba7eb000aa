import { writtenNumber, type DecimalMark } from './writtenNumber';

export interface NumberFormat {
  decimal: DecimalMark;
  /** False when the samples contradict each other, or when every one can be read both ways, such as 1.234. */
  certain: boolean;
}

/**
 * Detects the decimal mark of a column from its texts. A number is decisive if it has both marks (the last is the decimal mark), one mark
 * twice (a thousands separator), or a single mark that is not followed by exactly three digits. If all numbers look like 1.234 or 1,234,
 * the mark counts as a thousands separator, because amounts of money rarely have three decimals; for a dot this stays uncertain. Texts that
 * are not numbers are ignored. Without any mark the result is a certain dot, because nothing can be misread.
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

/** What one number reveals about the column; `null` for nothing. */
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
