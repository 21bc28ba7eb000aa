// The parts of Review accounts, in Persian.
import type { ReviewAccountsText } from '../en/reviewAccounts';

export const reviewAccounts: ReviewAccountsText = {
  parts: 'بخش‌های بررسی مشتریان',
  tabs: { myWork: 'کارهای من', dueReviews: 'بررسی‌ها', programme: 'مشتریان', criteria: 'معیارها' },
  waiting: 'در حال خواندن برنامه‌ها و بررسی‌ها…',
  nobody: 'هنوز هیچ مشتری‌ای کلیدی یا زیر نظر نیست. اول سطح‌ها را تأیید کنید تا نوبت بررسی هرکدام تعیین شود.',
  rankAccounts: 'رتبه‌بندی مشتریان',
};
