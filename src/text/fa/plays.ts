// Plays: goals whose steps can be used again. In Persian.
import type { PlaysText } from '../en/plays';
import { number } from './figures';

export const plays: PlaysText = {
  stepsOf: 'گام‌های یک نمونه',
  which: 'کدام نمونه',
  own: (name) => `الگوی ما: ${name}`,
  step: (action, day) => `${action} – ${day}`,
  add: (steps) => `افزودن ${number(steps)} اقدام`,
  addHint: 'همه چیز را بعد می‌توان تغییر داد.',
  keep: 'نگه داشتن به عنوان الگو',
  keepHint: 'گام‌های آن را می‌توان برای اهداف دیگر هم افزود، حتی برای مشتریان دیگر.',
  kept: 'به عنوان الگو نگه داشته شد ✓',
  forget: 'فراموش کردن این الگو',
  begin: { goods: 'شروع با یک نمونه: فروش کالا', software: 'شروع با یک نمونه: فروش نرم‌افزار' },
  beginHint: {
    goods: 'اهدافی که به هم می‌رسند، با اقدامات تاریخ‌دار: جلسه نیازسنجی، سفارش آزمایشی، تأمین ۶۰٪ خرید یک کالا.',
    software: 'اهدافی که به هم می‌رسند، با اقدامات تاریخ‌دار: جلسه با مدیر ارشد فناوری، یک واحد روی نسخه رایگان، کاربران پولی.',
  },
};
