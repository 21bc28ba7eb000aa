// The plan of one account as a page to print, in Persian: what stands around the page. Its own words are in planPage.
import type { AccountBriefText } from '../en/accountBrief';

export const accountBrief: AccountBriefText = {
  waiting: 'در حال آماده‌سازی صفحه…',
  nobody: 'هنوز هیچ مشتری‌ای نیست. نام مشتری را در برگه مشتریان بنویسید یا داده‌ها را وارد کنید.',
  chat: 'کپی خلاصه پنج‌خطی',
  chatCopied: 'پنج خط برای گفت‌وگو کپی شد.',
  made: (day) => `تهیه‌شده در ${day} با «حساب کلیدی». ارقام و اطلاعات مربوط به همان روز است.`,
};
