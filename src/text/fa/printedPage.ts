// What can be done with any page in a dialog, in Persian.
import type { PrintedPageText } from '../en/printedPage';

export const printedPage: PrintedPageText = {
  print: 'چاپ',
  copy: 'کپی متن',
  copied: 'کپی شد. آن را در نامه یا سند بچسبانید.',
  copyYourself: 'این مرورگر اجازه کپی خودکار نمی‌دهد. متن زیر انتخاب شده است: Ctrl+C را بزنید (در مک ⌘C).',
  plainText: 'متن صفحه',
};
