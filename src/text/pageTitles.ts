// Titles of the pages that open in a dialog.
export const pageTitles = {
  en: { boardPage: 'Board page' },
  fa: { boardPage: 'گزارش هیئت‌مدیره' },
} as const;
