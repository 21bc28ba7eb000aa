// How Persian writes numbers, days and lists.
import type { Locale } from '../Locale';

const GREGORIAN = 'ژانویه فوریه مارس آوریل مه ژوئن ژوئیه اوت سپتامبر اکتبر نوامبر دسامبر'.split(' ');
const JALALI = 'فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند'.split(' ');

export const locale: Locale = {
  language: 'fa',
  name: 'فارسی',
  tag: 'fa-IR',
  direction: 'rtl',
  calendar: 'jalali',
  weekStart: 'saturday',
  weekend: 'friday',
  money: {
    units: { thousand: 'هزار', million: 'میلیون' },
    currencies: { IRR: 'ریال', IRT: 'تومان', EUR: 'یورو', USD: 'دلار' },
    billion: 'میلیارد',
    columnWidth: 135,
  },
  discount: 0.3,
  codePage: 'windows-1256',
  lineLetters: 70,
  // The mark keeps the sign at the left of its number in a right-to-left sentence.
  numbers: { digits: '۰۱۲۳۴۵۶۷۸۹', decimal: '٫', group: '٬', percent: '٪', minus: '\u200e−', plus: '\u200e+' },
  lists: { comma: '، ', semicolon: '؛ ', and: ' و ', more: '{count} مورد دیگر' },
  months: { gregorian: { long: GREGORIAN, short: GREGORIAN }, jalali: { long: JALALI, short: JALALI } },
  day: '{day} {month} {year}',
  dayOfYear: '{day} {month}',
  month: '{month} {year}',
  moment: '{day}، ساعت {time}',
};
