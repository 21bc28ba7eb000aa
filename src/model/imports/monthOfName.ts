// Names of months in files. Only read, never displayed.

const ENGLISH = 'january february march april may june july august september october november december'.split(' ');
const GREGORIAN_IN_PERSIAN = 'ژانویه فوریه مارس آوریل مه ژوئن ژوئیه اوت سپتامبر اکتبر نوامبر دسامبر'.split(' ');
const GREGORIAN_IN_IRANIAN_EXPORTS = 'ژانویه فوریه مارچ آپریل می ژوئن جولای آگوست سپتامبر اکتبر نوامبر دسامبر'.split(' ');
const JALALI = 'فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند'.split(' ');

export interface NamedMonth {
  calendar: 'gregorian' | 'jalali';
  /** 1–12. */
  month: number;
}

/** The month with a name, given in lower case and Persian letters. English names can be shortened to three letters or more. */
export function monthOfName(name: string): NamedMonth | null {
  const jalali = JALALI.indexOf(name);
  if (jalali >= 0) return { calendar: 'jalali', month: jalali + 1 };
  const english = name.length >= 3 ? ENGLISH.findIndex((month) => month.startsWith(name)) : -1;
  const month = Math.max(english, GREGORIAN_IN_PERSIAN.indexOf(name), GREGORIAN_IN_IRANIAN_EXPORTS.indexOf(name));
  return month >= 0 ? { calendar: 'gregorian', month: month + 1 } : null;
}
