// Change settings, in Persian.
import type { ChangeSettingsText } from '../en/changeSettings';
import { number, one } from './figures';

export const changeSettings: ChangeSettingsText = {
  waiting: 'در حال خواندن تنظیمات…',
  seats: 'جا برای حساب‌های کلیدی',
  capacityHint: 'تعداد مدیران × حساب برای هر مدیر، یا عددی که خودتان می‌نویسید. خالی: بدون محدودیت.',
  cutOffs: 'حدهای نصاب (امتیاز از ۱ تا ۱۰)',
  cutOffHints: {
    keyFrom: 'مشتری تازه به این امتیاز و یک جای خالی نیاز دارد.',
    keepFrom: 'حساب کلیدیِ زیر این حد باید بازبینی شود؛ سطح هیچ‌کس خودبه‌خود پایین نمی‌آید.',
    watchFrom: 'مشتریانی که از این حد به بالا هستند ارزش پایش دارند.',
  },
  figures: 'ارقام',
  currencyHint: 'کنار مبلغ‌ها نشان داده می‌شود؛ مثلاً «میلیون تومان».',
  yearHint: 'آخرین سالی که درآمد آن کامل است.',
  inPercent: (name) => `${name} (درصد)`,
  staleHint: 'پس از این تعداد روز، برنامه می‌پرسد: هنوز درست است؟',
  rateHints: {
    retention: 'احتمال اینکه مشتری یک سال دیگر هم بماند.',
    discount: 'ارزش پول در یک سال چقدر کم می‌شود.',
  },
  reviews: 'بررسی با مشتریان',
  bookingHint: 'در ایمیلِ بررسی بعدی می‌آید تا مشتری زمان را انتخاب کند.',
  workbook: 'فایل',
  languageHint: 'زبان برگه‌ها. این بخش به زبان حساب گوگل شماست.',
  days: { monday: 'دوشنبه', saturday: 'شنبه', sunday: 'یکشنبه' },
  you: 'شما',
  meHint: 'کنار تغییرهای شما نوشته می‌شود.',
  faults: {
    range: ({ from, to, whole }) => `${whole ? 'عدد صحیحی' : 'امتیازی'} از ${number(from)} تا ${number(to)} بنویسید.`,
    share: () => 'درصدی از ۰ تا ۱۰۰ بنویسید.',
    above: ({ limit }) => `این حد نمی‌تواند بالاتر از «حد نصاب کلیدی» (${one(limit)}) باشد.`,
    year: () => 'سال را با چهار رقم بنویسید؛ مثلاً ۱۴۰۳ یا ۲۰۲۴.',
    link: () => 'پیوند با https:// شروع می‌شود.',
  },
};
