// `npm run docs`: writes the formula reference.
import { writeFileSync } from 'node:fs';
import { formulaPage } from './formulaPage';
import { readFormulas } from './readFormulas';

writeFileSync('docs/formulas.md', formulaPage(readFormulas()));
console.log('docs/formulas.md is written.');
