// My work, in Persian.
import type { WorkText } from '../en/work';
import { list, number } from './figures';

export const work: WorkText = {
  waiting: 'در حال خواندن برنامه‌ها…',
  filters: { all: 'همه', overdue: 'گذشته از مهلت', thisWeek: 'این هفته', gaps: 'کمبودهای برنامه‌ها' },
  show: 'چه چیزی نشان داده شود',
  mine: (mine) => `فقط کارهای من (${number(mine)})`,
  whoAmI: 'برای دیدن فقط کارهای خود، بگویید چه کسی هستید.',
  account: 'مشتری',
  allAccounts: 'همه مشتریان',
  groups: {
    overdue: 'گذشته از مهلت',
    thisWeek: 'مهلت این هفته',
    later: 'بعدتر',
    none: 'هنوز بدون تاریخ',
    gaps: 'کمبودها و ضعف‌های برنامه حساب‌های کلیدی',
  },
  kinds: { action: 'اقدام', goal: 'هدف', opportunity: 'فرصت فروش' },
  noOwner: 'بدون مسئول',
  late: (days) => `${number(days)} روز گذشته از مهلت`,
  today: 'امروز',
  due: (day) => `مهلت: ${day}`,
  missing: (missing) => `${number(missing)} کمبود`,
  weak: (what, names) => `${what}: ${list(names)}`,
  goTo: (title) => `رفتن به ردیف ${title}`,
  openPlan: (account) => `باز کردن برنامه ${account}`,
  more: (more) => `نمایش ${number(more)} مورد دیگر`,
  again: 'خواندن دوباره',
  nothing: 'هنوز هیچ مشتری‌ای برنامه‌ای ندارد.',
  nothingFound: 'اینجا کاری نیست.',
  nothingOverdue: 'هیچ کاری از مهلت نگذشته است.',
  editPlan: 'ویرایش برنامه حساب',
  changeSettings: 'تغییر تنظیمات',
};
