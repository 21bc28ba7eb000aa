// The settings of seats, in Persian.
import type { seatHints as EnglishHints, seatSettings as English } from '../en/seatSettings';
import { number } from './figures';

export const seatSettings: typeof English = {
  kams: 'تعداد مدیران حساب کلیدی',
  accountsEach: 'تعداد حساب برای هر مدیر',
  capacity: 'ظرفیت حساب‌های کلیدی',
  keyFrom: 'حد نصاب کلیدی',
};

export const seatHints: typeof EnglishHints = {
  capacity: 'تعداد مدیران × حساب برای هر مدیر، یا عددی که خودتان می‌نویسید. خالی: بدون محدودیت.',
  followed: (capacity, before) =>
    `ظرفیت حساب‌های کلیدی با تعداد مدیران و حساب برای هر مدیر عوض شد: حالا ${number(capacity)}، پیش از این ${before === null ? 'بدون محدودیت' : number(before)}. اگر به این تعداد نمی‌رسید، عدد دیگری بنویسید.`,
};
