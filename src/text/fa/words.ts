// Everything that a command reads from dist/words.fa.html: data only, no functions, since it travels as JSON.
import type { Words } from '../Words';
import { criteria } from './criteria';
import { dashboard } from './dashboard';
import { planPage } from './planPage';
import { workbook } from './workbook';

export const words: Words = { workbook, criteria, planPage, dashboard };
