// The settings of seats, in Persian.
import type { seatSettings as English } from '../en/seatSettings';

export const seatSettings: typeof English = {
  kams: 'تعداد مدیران حساب کلیدی',
  accountsEach: 'تعداد حساب برای هر مدیر',
  capacity: 'ظرفیت حساب‌های کلیدی',
  keyFrom: 'حد نصاب کلیدی',
};
