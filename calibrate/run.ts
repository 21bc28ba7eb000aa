// `npm run calibrate`: how often rules are right and wrong on simulated figures with a known truth, the same in every run.
//
//   npm run calibrate             all parts
//   npm run calibrate -- pulse    one part
//
// Prints Markdown tables, and ends with 1 when a bound does not hold.
import { calibrateCriteria } from './criteria';
import { calibrateDraws } from './draws';
import { calibrateForecast } from './forecast';
import { calibrateJanuary } from './january';
import { calibrateNorthwind } from './northwind';
import { calibratePulse } from './pulse';
import { calibrateSeasons } from './seasons';
import { calibrateTrends } from './trends';
import type { Section } from './Section';
import { calibrateYears } from './years';

const PARTS: Readonly<Record<string, () => Section>> = {
  pulse: calibratePulse,
  years: calibrateYears,
  january: calibrateJanuary,
  seasons: calibrateSeasons,
  northwind: calibrateNorthwind,
  draws: calibrateDraws,
  criteria: calibrateCriteria,
  forecast: calibrateForecast,
  trends: calibrateTrends,
};

const words = process.argv.slice(2);
const unknown = words.filter((word) => !(word in PARTS));
if (unknown.length > 0) throw new Error(`npm run calibrate knows ${Object.keys(PARTS).join(', ')}, not ${unknown.join(', ')}.`);

for (const name of words.length > 0 ? words : Object.keys(PARTS)) {
  const { title, text, header, rows, broken } = PARTS[name]!();
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  console.log([`## ${title}`, '', text, '', line(header), line(header.map(() => '---')), ...rows.map(line), ''].join('\n'));
  for (const each of broken) console.error(`Broken: ${each}`);
  if (broken.length > 0) process.exitCode = 1;
}
