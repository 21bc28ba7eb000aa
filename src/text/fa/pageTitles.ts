// Titles of the pages that open in a dialog, in Persian.
import type { PageTitles } from '../en/pageTitles';

export const pageTitles: PageTitles = {
  boardPage: 'گزارش هیئت‌مدیره',
  priceToProfit: 'از قیمت تا سود',
  accountBrief: 'خلاصه برنامه حساب',
  businessReview: 'جلسه بررسی با مشتری',
  readinessPage: 'آمادگی',
  jobDescription: 'شرح شغل',
  help: 'راهنما',
};
