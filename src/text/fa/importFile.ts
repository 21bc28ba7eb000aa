// What the rows of a file are called while it is read, in Persian.
import type { ImportFileText } from '../en/importFile';
import { number } from './figures';

export const importFile: ImportFileText = {
  megabytes: (size) => `${number(size)} مگابایت`,
  noHeader: (column) => `ستون ${number(column)}`,
  account: 'نام مشتری',
  accountCode: 'کد مشتری',
  category: 'دسته',
  spread: { period: 'دوره', month: 'ماه', section: 'بخش جدول', amount: 'فروش' },
  calendarHeaders: ['تاریخ', 'موضوع', 'حاضران', 'نوع فعالیت', 'شناسه رویداد'],
  calendarKinds: { meeting: 'جلسه', call: 'تماس', visit: 'بازدید' },
  cardHeaders: {
    name: 'نام و نام خانوادگی',
    company: 'نام مشتری',
    unit: 'واحد',
    jobTitle: 'عنوان شغلی',
    email: 'ایمیل',
    phone: 'تلفن',
    profile: 'پیوند نمایه',
  },
  dealOf: (day) => `فرصت فروش ${day}`.trim(),
};
