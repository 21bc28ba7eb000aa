// The date field of the sidebar, in Persian.
import type { DateFieldText } from '../en/dateField';
import { number } from './figures';

export const dateField: DateFieldText = {
  open: 'تقویم',
  previous: 'ماه قبل',
  next: 'ماه بعد',
  example: '۳۰ مهر ۱۴۰۵',
  beyondMonth: (month, days, year) => `${year === '' ? '' : `در سال ${year}، `}${month} ${number(days)} روز دارد.`,
  before: (today) => `این روز پیش از ${today} است.`,
  unreadable: 'این تاریخ نیست. مانند ۱۴۰۵/۰۷/۳۰، ۳۰ مهر، پایان مهر یا ۲ هفته دیگر بنویسید.',
  stays: (day) => `تا آن وقت همان ${day} می‌ماند.`,
  weekdays: ['یکشنبه', 'دوشنبه', 'سه‌شنبه', 'چهارشنبه', 'پنجشنبه', 'جمعه', 'شنبه'],
  shortWeekdays: ['ی', 'د', 'س', 'چ', 'پ', 'ج', 'ش'],
  named: (weekday, day) => `${weekday} ${day}`,
};
