// The add-on's name and its menu, in Persian.
import type { Menu } from '../en/menu';

export const menu: Menu = {
  addOn: 'حساب کلیدی',
  items: {
    setUp: 'آماده‌سازی فایل',
    importData: 'وارد کردن داده‌ها',
    chooseCriteria: 'انتخاب معیارها',
    rankAccounts: 'رتبه‌بندی مشتریان',
    editPlan: 'ویرایش برنامه حساب',
    reviewAccounts: 'بررسی مشتریان',
    changeSettings: 'تغییر تنظیمات',
    openHelp: 'راهنما',
  },
};
