// Titles of the pages that open in a dialog.
export const pageTitles = {
  en: { boardPage: 'Board page', accountBrief: 'Account brief' },
  fa: { boardPage: 'گزارش هیئت‌مدیره', accountBrief: 'خلاصه برنامه حساب' },
} as const;
