// Puts a problem into a sentence of the page's language.
import type { Problem } from '../src/actions/Answer';
import { problems } from '../src/text/en/problems';
import { formatNumber, formatPercent, formatScore, formatYear, isolate } from './format';
import { text } from './text';

type Sentence = (values: Record<string, string>) => string;
/** A problem comes from the server as a code and figures, so that which sentence takes which is not known to TypeScript. */
const sentences = { ...problems, ...text.failures } as unknown as Readonly<Record<string, Sentence>>;

/** How a figure is written, by the name of its value; any other is a count. */
const formats: Readonly<Record<string, (value: number) => string>> = {
  keyFrom: formatScore,
  keepFrom: formatScore,
  best: formatScore,
  proposed: formatScore,
  score: formatScore,
  share: formatPercent,
  year: formatYear,
};

/** A code that no catalogue knows gets the sentence for what is unknown. */
export function describeProblem({ code, values = {} }: Problem): string {
  const written = Object.entries(values).map(([name, value]) => [
    name,
    typeof value === 'number' ? (formats[name] ?? formatNumber)(value) : isolate(value),
  ]);
  return (sentences[code] ?? problems.unknown)(Object.fromEntries(written) as Record<string, string>);
}
