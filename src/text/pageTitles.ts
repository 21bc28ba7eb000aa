// Titles of the pages that open in a dialog.
export const pageTitles = {
  en: {
    boardPage: 'Board page',
    accountBrief: 'Account brief',
    businessReview: 'Business review',
    readinessPage: 'Readiness',
    jobDescription: 'Job description',
  },
  fa: {
    boardPage: 'گزارش هیئت‌مدیره',
    accountBrief: 'خلاصه برنامه حساب',
    businessReview: 'جلسه بررسی با مشتری',
    readinessPage: 'آمادگی',
    jobDescription: 'شرح شغل',
  },
} as const;
