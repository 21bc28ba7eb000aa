// The settings of a workbook, in Persian.
import type { SettingsText } from '../en/settings';

export const settings: SettingsText = {
  language: 'زبان فایل',
  currency: 'واحد پول',
  calendar: 'تقویم سال‌ها',
  firstMonth: 'شروع سال مالی',
  lastFullYear: 'آخرین سال کامل',
  kams: 'تعداد مدیران حساب کلیدی',
  accountsEach: 'تعداد حساب برای هر مدیر',
  capacity: 'تعداد جا برای حساب‌های کلیدی',
  keyFrom: 'حد نصاب کلیدی',
  keepFrom: 'حد ماندن در سطح کلیدی',
  watchFrom: 'حد زیر نظر',
  smallTeam: 'تیم کوچک: مدیر حساب کلیدی می‌تواند فروش هم انجام دهد',
  retention: 'نرخ حفظ سالانه',
  discount: 'نرخ تنزیل',
  staleAfter: 'اعتبار اطلاعات، به روز',
  customerReviewEvery: 'بررسی با مشتریان کلیدی',
  bookingLink: 'پیوند تعیین وقت جلسه',
  scoreTogether: 'چند نفر جداگانه امتیاز می‌دهند و سپس مقایسه می‌کنند',
  weekStart: 'شروع هفته',
  me: 'نام من',
};
