// The frame of Rank accounts: its parts. In Persian.
import type { RankAccountsText } from '../en/rankAccounts';

export const rankAccounts: RankAccountsText = {
  waiting: 'در حال خواندن امتیازها و سطح‌ها…',
  parts: { score: 'امتیازدهی', robustness: 'پایداری', confirmTiers: 'تأیید سطح‌ها', history: 'تاریخچه' },
};
