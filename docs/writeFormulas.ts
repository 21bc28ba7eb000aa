// `npm run docs`: writes the formula reference in both languages.
import { writeFileSync } from 'node:fs';
import { formulaPage, persianFormulaPage } from './formulaPage';
import { readFormulas } from './readFormulas';
import { readPersianFormulas } from './readPersianFormulas';

writeFileSync('docs/formulas.md', formulaPage(readFormulas()));
writeFileSync('docs/formulas.fa.md', persianFormulaPage(readPersianFormulas()));
console.log('docs/formulas.md and docs/formulas.fa.md are written.');
