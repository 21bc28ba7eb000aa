// Every word of the sidebar, in Persian, with Persian digits.
import type { SidebarText } from '../en/sidebar';

const number = (value: number, digits = 0) => value.toLocaleString('fa-IR', { maximumFractionDigits: digits });
const one = (value: number) => value.toLocaleString('fa-IR', { minimumFractionDigits: 1, maximumFractionDigits: 1 });
const list = (words: readonly string[]) => new Intl.ListFormat('fa-IR').format(words);

export const sidebar: SidebarText = {
  locale: 'fa-IR',
  language: 'fa',
  list,

  common: {
    apply: 'اعمال',
    save: 'ذخیره',
    saving: 'در حال ذخیره…',
    saved: 'ذخیره شد',
    cancel: 'انصراف',
    back: 'قبلی',
    next: 'بعدی',
    done: 'پایان',
    remove: 'حذف',
    tryAgain: 'تلاش دوباره',
    stillWorking: 'بیش از معمول طول کشیده است. می‌توانید این پنجره را باز بگذارید.',
    required: 'این قسمت را پر کنید.',
    aNumber: (from, to) => `عددی از ${number(from, 2)} تا ${number(to, 2)} بنویسید.`,
    anyNumber: 'یک عدد بنویسید؛ مثلاً ۱۲٫۵.',
    andMore: (more) => `و ${number(more)} مورد دیگر`,
  },

  failures: {
    tooBusy: () => 'گوگل فعلاً درخواست‌های زیادی از شما دارد. یک دقیقه صبر کنید و دوباره تلاش کنید.',
    noConnection: () => 'دسترسی به فایل ممکن نشد. اتصال اینترنت را بررسی کنید و دوباره تلاش کنید.',
  },

  setUp: {
    waiting: 'در حال آماده‌سازی برگه‌ها…',
    laid: (titles) => `ساخته شد: ${list(titles)}.`,
    repaired: (things) => `بازگردانده شد: ${list(things)}.`,
    inPlace: 'همه‌چیز سر جای خود است.',
    counts: (accounts, candidates) =>
      accounts === 0
        ? 'هنوز مشتری‌ای وارد نشده است.'
        : `${number(accounts)} مشتری که ${number(candidates)} مورد آن‌ها نامزد است.`,
    nextSteps: 'گام بعدی',
    importHint: 'مشتریان یا فروش خود را از یک فایل وارد کنید. نوشتن نام‌ها در ماتریس امتیازدهی هم ممکن است.',
    criteriaHint: 'تعیین کنید چه چیزی یک مشتری را کلیدی می‌کند و هر معیار چقدر وزن دارد.',
    sample: 'داده نمونه',
    sampleHint: 'چند مشتری ساختگی با نشان «(نمونه)» برای آزمودن همه امکانات. هر زمان می‌توانید حذفشان کنید.',
    samplePresent: 'مشتریان نمونه در فایل هستند.',
    loadSample: 'بارگذاری داده نمونه',
    loadingSample: 'در حال بارگذاری نمونه…',
    removeSample: 'حذف داده نمونه',
    removingSample: 'در حال حذف نمونه…',
    confirmRemoval: 'همه مشتریان نمونه با امتیازهایی که به آن‌ها داده‌اید حذف می‌شوند. مشتریان خودتان می‌مانند.',
  },
};
void one;
