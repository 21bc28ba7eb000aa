// The line of alarms in panels, in Persian.
import { list, number } from './figures';
import type { AlarmsText } from '../en/alarms';

export const alarms: AlarmsText = {
  title: (count, most) =>
    count === 1
      ? `ردیف‌های فروش یک مشتری توضیح می‌خواهد: ${list(most)}.`
      : `ردیف‌های فروش ${number(count)} مشتری توضیح می‌خواهد. بزرگ‌ترین مبلغ‌ها: ${list(most)}.`,
  allKnown: 'همه هشدارهای ردیف‌های فروش پاسخ دارد',
  more: (count) => `${number(count)} مورد دیگر`,
  known: (count) => `${number(count)} مورد پاسخ‌داده‌شده`,
  inShort: { silent: 'بی‌سفارش', fallen: 'افت خرید', categoryLost: 'از دست رفتن یک گروه کالا' },
  knownInShort: (alarm) => `${alarm} (دلیل معلوم)`,
  noCandidate: '(نامزد نیست)',
  watched:
    'خرید همه مشتریانی که ردیف فروش دارند پایش می‌شود. از آن‌ها که نامزد نیستند، حداکثر ده مشتری با بیشترین مبلغ در خطر اینجا می‌آید.',
  because: 'نوشتن علت',
  why: (name) => `علت کاهش یا قطع خرید ${name}`,
  hint: 'پس از آن، این هشدار فقط وقتی وضع بدتر شود دوباره می‌آید.',
  save: 'ثبت این توضیح',
  saving: 'در حال ذخیره…',
};
