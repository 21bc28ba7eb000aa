// The names of months that stand in files: only read, never shown.

const ENGLISH = 'january february march april may june july august september october november december'.split(' ');
const GREGORIAN_IN_PERSIAN = 'ژانویه فوریه مارس آوریل مه ژوئن ژوئیه اوت سپتامبر اکتبر نوامبر دسامبر'.split(' ');
const GREGORIAN_IN_IRANIAN_EXPORTS = 'ژانویه فوریه مارچ آپریل می ژوئن جولای آگوست سپتامبر اکتبر نوامبر دسامبر'.split(' ');
const JALALI = 'فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند'.split(' ');

export interface NamedMonth {
  calendar: 'gregorian' | 'jalali';
  /** 1 to 12. */
  month: number;
}

/** The month of that name, in lower case and Persian letters; an English one may be cut to three letters or more. */
export function monthOfName(name: string): NamedMonth | null {
  const jalali = JALALI.indexOf(name);
  if (jalali >= 0) return { calendar: 'jalali', month: jalali + 1 };
  const english = name.length >= 3 ? ENGLISH.findIndex((month) => month.startsWith(name)) : -1;
  const month = Math.max(english, GREGORIAN_IN_PERSIAN.indexOf(name), GREGORIAN_IN_IRANIAN_EXPORTS.indexOf(name));
  return month >= 0 ? { calendar: 'gregorian', month: month + 1 } : null;
}
