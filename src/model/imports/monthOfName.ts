// Names of months in files. Only read, never displayed.
import { foldName } from '../names/foldName';

const GREGORIAN = [
  'january february march april may june july august september october november december',
  'januar februar märz april mai juni juli august september oktober november dezember',
  'jänner feber mrz april mai juni juli august september oktober november dezember',
  'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
  'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
  'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
  'januari februari maart april mei juni juli augustus september oktober november december',
  'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro',
  'ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık',
  'ocak şubat mart nisan mayis haziran temmuz ağustos eylül ekim kasim aralik',
  'januari februari mars april maj juni juli augusti september oktober november december',
  'styczeń luty marzec kwiecień maj czerwiec lipiec sierpień wrzesień październik listopad grudzień',
].map((names) => withoutAccents(names).split(' '));
const inPersian = (names: string): string[] => names.split(' ').map(foldName);
const GREGORIAN_IN_PERSIAN = inPersian('ژانویه فوریه مارس آوریل مه ژوئن ژوئیه اوت سپتامبر اکتبر نوامبر دسامبر');
const GREGORIAN_IN_IRANIAN_EXPORTS = inPersian('ژانویه فوریه مارچ آپریل می ژوئن جولای آگوست سپتامبر اکتبر نوامبر دسامبر');
const JALALI = inPersian('فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند');
const AMORDAD = foldName('امرداد');
/** Of Persian months in Latin letters, whole names alone. */
const FINGLISH = 'farvardin ordibehesht khordad tir mordad shahrivar mehr aban azar dey bahman esfand'.split(' ');

const SHORTEST = 3;

/** Every name and its beginnings of three letters or more; `null` if they mean different months. Files ask for every word of every cell. */
const SHORT_NAMES: ReadonlyMap<string, number | null> = (() => {
  const months = new Map<string, number | null>();
  for (const names of GREGORIAN)
    names.forEach((name, month) => {
      for (let end = SHORTEST; end <= name.length; end++) {
        const short = name.slice(0, end);
        months.set(short, (months.get(short) ?? month) === month && months.get(short) !== null ? month : null);
      }
    });
  months.set('mrt', 2);
  // `Sub total` does not name February; `Şub` does.
  months.delete('sub');
  months.set('şub', 1);
  // A whole name is certain, even if another language begins a longer one with it: juin, juni.
  for (const names of GREGORIAN) names.forEach((name, month) => months.set(name, month));
  return months;
})();

export interface NamedMonth {
  calendar: 'gregorian' | 'jalali';
  /** 1–12. */
  month: number;
}

/**
 * The month with a name, given as `foldName` writes it. Names in Latin letters (English, German, French, Spanish, Italian, Dutch, Portuguese,
 * Turkish, Swedish and Polish) can be shortened to three letters or more; `null` if a short name means different months (`jui`). Dutch
 * shortens maart to mrt.
 */
export function monthOfName(written: string): NamedMonth | null {
  const name = written.replace(/(?<=.)ماه$/u, '');
  const jalali = Math.max(JALALI.indexOf(name === AMORDAD ? 'مرداد' : name), FINGLISH.indexOf(name));
  if (jalali >= 0) return { calendar: 'jalali', month: jalali + 1 };
  const persian = Math.max(GREGORIAN_IN_PERSIAN.indexOf(name), GREGORIAN_IN_IRANIAN_EXPORTS.indexOf(name));
  const month = persian >= 0 ? persian : (SHORT_NAMES.get(name) ?? SHORT_NAMES.get(withoutAccents(name)) ?? null);
  return month === null ? null : { calendar: 'gregorian', month: month + 1 };
}

function withoutAccents(text: string): string {
  if (/^[a-z]*$/.test(text)) return text;
  return text.normalize('NFD').replace(/[\u0300-\u036f]/g, '');
}
