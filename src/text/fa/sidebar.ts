// Words that all panels share, in Persian.
import type { SidebarText } from '../en/sidebar';
import { list, number } from './figures';

export const sidebar: SidebarText = {
  list,

  common: {
    apply: 'اعمال',
    save: 'ذخیره',
    saving: 'در حال ذخیره…',
    saved: 'ذخیره شد',
    cancel: 'انصراف',
    back: 'قبلی',
    next: 'بعدی',
    nextSteps: 'گام بعدی',
    done: 'پایان',
    remove: 'حذف',
    undo: 'برگرداندن',
    draftBack: 'تغییرات پیشین شما برگشته است. هنوز ذخیره نشده است.',
    dropDraft: 'کنار گذاشتن آن‌ها',
    tryAgain: 'تلاش دوباره',
    stillWorking: 'بیش از معمول طول کشیده است. می‌توانید نوار کناری را باز بگذارید.',
    fillFirst: (fields) => `اول ${list(fields.map((field) => `«${field}»`))} را پر کنید.`,
    tickFirst: 'اول دست‌کم یکی را علامت بزنید.',
    chooseFirst: 'اول همه‌جا یک نسخه را انتخاب کنید.',
    fixFirst: 'اول آنچه را بالا نشان داده شده اصلاح کنید.',
    nothingChanged: 'چیزی تغییر نکرده است.',
    required: 'این قسمت را پر کنید.',
    aNumber: (from, to, whole = false) => `${whole ? 'عدد صحیحی' : 'عددی'} از ${number(from, 2)} تا ${number(to, 2)} بنویسید.`,
    anyNumber: 'یک عدد بنویسید؛ مثلاً ۱۲٫۵.',
    readAs: (figure) => `خوانده شد: ${figure}`,
    more: (more) => `${number(more)} مورد دیگر`,
  },

  failures: {
    tooBusy: () => 'گوگل فعلاً درخواست‌های زیادی از شما دارد. یک دقیقه صبر کنید و دوباره تلاش کنید.',
    noConnection: () => 'دسترسی به فایل ممکن نشد. اتصال اینترنت را بررسی کنید و دوباره تلاش کنید.',
  },
};
