// `npm run bench`: how fast the functions are, how fast other packages do the same work, and what grows with the number of accounts.
//
//   npm run bench                 measures everything
//   npm run bench -- formulas     measures one part: formulas, growth, packages, accounts or warehouse
//
// Writes the tables of docs/benchmarks.md, and ends with 1 when a bound is broken.
import { measureAccounts } from './accounts';
import { measureFormulas } from './formulas';
import { measureGrowth } from './growth';
import { measurePackages } from './packages';
import { writeSection } from './page';
import type { Section } from './Section';
import { measureWarehouse } from './warehouse';

const PARTS: Readonly<Record<string, () => Section | Promise<Section>>> = {
  formulas: measureFormulas,
  packages: measurePackages,
  growth: measureGrowth,
  accounts: measureAccounts,
  warehouse: measureWarehouse,
};

const words = process.argv.slice(2);
const unknown = words.filter((word) => !(word in PARTS));
if (unknown.length > 0) throw new Error(`npm run bench knows ${Object.keys(PARTS).join(', ')}, not ${unknown.join(', ')}.`);

for (const name of words.length > 0 ? words : Object.keys(PARTS)) {
  const section = await PARTS[name]!();
  console.log(writeSection(section));
  for (const each of section.broken) console.error(`Broken: ${each}`);
  if (section.broken.length > 0) process.exitCode = 1;
}
