// How English writes numbers, days and lists.
import type { Locale } from '../Locale';

const JALALI = 'Farvardin Ordibehesht Khordad Tir Mordad Shahrivar Mehr Aban Azar Dey Bahman Esfand'.split(' ');

export const locale: Locale = {
  language: 'en',
  name: 'English',
  tag: 'en-GB',
  direction: 'ltr',
  calendar: 'gregorian',
  weekStart: 'monday',
  weekend: 'saturdaySunday',
  money: {
    units: { thousand: 'thousand', million: 'million' },
    currencies: { IRR: 'rials', IRT: 'tomans' },
    billion: 'billion',
    columnWidth: 100,
  },
  discount: 0.1,
  codePage: 'windows-1252',
  lineLetters: 64,
  numbers: { digits: '0123456789', decimal: '.', group: ',', percent: '%', minus: '−', plus: '+' },
  lists: { comma: ', ', semicolon: '; ', and: ' and ', more: '{count} more' },
  months: {
    gregorian: {
      long: 'January February March April May June July August September October November December'.split(' '),
      short: 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' '),
    },
    jalali: { long: JALALI, short: JALALI },
  },
  day: '{day} {month} {year}',
  dayOfYear: '{day} {month}',
  month: '{month} {year}',
  moment: '{day}, {time}',
};
