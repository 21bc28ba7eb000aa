// `npm run check:formulas`: computes the native formulas of our tabs in LibreOffice, and compares each cell with the workbench's engine.
//
//   npm run check:formulas             504 workbooks from a seed of its own, which it prints
//   npm run check:formulas -- 100 7    100 workbooks from seed 7
//
// Ends with 1 when a cell differs, and with 2 where LibreOffice is missing or too old. SOFFICE names its program.
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import * as esbuild from 'esbuild';
import type * as checker from './check';
import { versionOf, whyNot } from './LibreOffice';

const [count = '504', seed = String(Date.now() % 1_000_000)] = process.argv.slice(2);
const program = process.env['SOFFICE'] ?? 'soffice';
const version = versionOf(program);
const obstacle = whyNot(version);
if (obstacle !== null) {
  console.error(obstacle);
  process.exit(2);
}

/** Bundled with Univer, whose packages Node cannot import one by one. */
const outfile = resolve('node_modules/.cache/checkFormulas.cjs');
await esbuild.build({
  entryPoints: ['test/secondEngine/check.ts'],
  outfile,
  bundle: true,
  format: 'cjs',
  platform: 'node',
  target: 'node20',
  external: ['exceljs', 'fast-check'],
  logLevel: 'error',
});
const { check } = createRequire(outfile)(outfile) as typeof checker;

console.log(`${count} workbooks from seed ${seed}, LibreOffice ${version}`);
const comparisons = await check(program, Number(count), Number(seed));
let [all, different] = [0, 0];
for (const [locale, { cells, differences }] of comparisons) {
  const sum = [...cells.values()].reduce((total, each) => total + each, 0);
  console.log(`${locale}: ${cells.size} formulas, ${sum} cells, ${differences.length} differ`);
  for (const each of differences.slice(0, 10)) console.error(`  ${each}`);
  [all, different] = [all + sum, different + differences.length];
}
const [first] = comparisons.values();
console.log([...(first?.cells ?? [])].map(([name, cells]) => `${name} ${cells}`).join(', '));
console.log(`${all} cells compared, ${different} differ`);
process.exit(different > 0 || all === 0 ? 1 : 0);
