// The line of alarms in panels, in Persian.
import { list, number } from './figures';
import type { AlarmsText } from '../en/alarms';

export const alarms: AlarmsText = {
  title: (count, most) =>
    count === 1
      ? `ارقام فروش یک مشتری توضیح می‌خواهد: ${list(most)}.`
      : `ارقام فروش ${number(count)} مشتری توضیح می‌خواهد. بزرگ‌ترین مبلغ‌ها: ${list(most)}.`,
  allKnown: 'همه هشدارهای ارقام فروش پاسخ دارد',
  more: (count, names) => `${number(count)} مورد دیگر: ${list(names)}`,
  known: (count) => `${number(count)} مورد پاسخ‌داده‌شده`,
  inShort: { silent: 'بی‌سفارش', fallen: 'افت خرید', categoryLost: 'از دست رفتن یک گروه کالا', halved: 'خیلی کمتر از سال‌های قبل' },
  knownInShort: (alarm) => `${alarm} (دلیل معلوم)`,
  noCandidate: '(نامزد نیست)',
  watched:
    'خرید همه مشتریان پایش می‌شود؛ آن‌ها که ردیف فروش ندارند، با ارقام سالانه. از آن‌ها که نامزد نیستند، حداکثر ده مشتری با بیشترین مبلغ در خطر اینجا می‌آید.',
  leftOpen: (count, names) =>
    count === 1
      ? `یک پرسش درباره ارقام قبلی هنوز بی‌پاسخ است: ${list(names)}.`
      : `${number(count)} پرسش درباره ارقام قبلی هنوز بی‌پاسخ است: ${list(names)}.`,
  dismiss: 'کنار گذاشتن بدون توضیح',
  dismissed: 'بدون توضیح کنار گذاشته شد',
  because: 'نوشتن علت',
  why: (name) => `علت کاهش یا قطع خرید ${name}`,
  hint: 'پس از آن، این هشدار فقط وقتی وضع بدتر شود دوباره می‌آید.',
  save: 'ثبت این توضیح',
  saving: 'در حال ذخیره…',
};
