// Formats a problem as a sentence in the page's language.
import type { Problem } from '../src/actions/Answer';
import { problems } from '../src/text/en/problems';
import { formatCutOff, formatExactScore, formatNumber, formatPercent, formatYear, isolate } from './format';
import { oneStop } from '../src/text/format/oneStop';
import { text } from './text';

type Sentence = (values: Record<string, string>) => string;
/** A problem from the server is a code with figures. TypeScript cannot know which sentence takes which figures. */
const sentences = { ...problems, ...text.failures } as unknown as Readonly<Record<string, Sentence>>;

/** How a figure is formatted, by the name of its value. Any other figure is a count. */
const formats: Readonly<Record<string, (value: number, cutOffs: readonly number[]) => string>> = {
  keyFrom: formatCutOff,
  keepFrom: formatCutOff,
  best: formatExactScore,
  proposed: formatCutOff,
  middle: formatCutOff,
  score: formatExactScore,
  share: (part) => formatPercent(part),
  year: formatYear,
  lastYear: formatYear,
};

/** An unknown code gets the sentence for unknown problems. */
export function describeProblem({ code, values = {} }: Problem): string {
  const cutOffs = [values['keyFrom'], values['keepFrom']].filter((value) => typeof value === 'number');
  const written = Object.entries(values).map(([name, value]) => [
    name,
    typeof value === 'number' ? (formats[name]?.(value, cutOffs) ?? formatNumber(value)) : isolate(value),
  ]);
  return oneStop((sentences[code] ?? problems.unknown)(Object.fromEntries(written) as Record<string, string>));
}
