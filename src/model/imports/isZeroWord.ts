import { squeezeName } from '../names/squeezeName';

/** Words for no amount in columns of figures: `nil`, `zero`, «صفر», «ندارد». */
const WORDS = new Set(
  [
    'zero',
    'nil',
    'none',
    'nothing',
    'keine',
    'keiner',
    'aucun',
    'néant',
    'cero',
    'ninguno',
    'صفر',
    'هیچ',
    'ندارد',
    'نداشته',
    'نداشت',
  ].map(squeezeName),
);

/** Whether a cell of a column of figures says in words that there is none, which is 0 and not unknown. */
export const isZeroWord = (cell: string): boolean => /^\s*\p{L}/u.test(cell) && cell.length <= 12 && WORDS.has(squeezeName(cell));
