// The team of an account and who may open the workbook, in Persian.
import type { AccountTeamText } from '../en/accountTeam';
import { list, number } from './figures';

export const accountTeam: AccountTeamText = {
  heads: { kam: 'مدیر حساب کلیدی', sponsor: 'حامی اجرایی ما', salesRep: 'کارشناس فروش' },
  members: 'تیم',
  nobody: 'هنوز کسی نیست. کسانی را که جز سه نفر بالا برای این مشتری کار می‌کنند نام ببرید.',
  add: 'افزودن یک نفر',
  person: 'نام',
  function: 'حوزه کاری',
  part: 'نقش در تیم',
  parts: ['پاسخ‌گویی فنی', 'تحویل', 'پشتیبان', 'آشنا با قراردادها'],
  email: 'ایمیل',
  access: 'دسترسی به فایل',
  timeShare: 'سهم زمان',
  note: 'یادداشت',

  advice: {
    noKam: 'هنوز مدیر حساب کلیدی ندارد.',
    noSponsor: 'هنوز حامی اجرایی از سوی ما ندارد.',
    sellsAndManages: (name) => `${name} هم فروشنده و هم مدیر این حساب است. اگر تیم کوچک نیست، این دو نقش را جدا کنید.`,
    fewFunctions: 'تیم تا اینجا فقط از یک حوزه کاری است. به حساب کلیدی چند حوزه خدمت می‌کنند.',
  },

  share: {
    title: 'اشتراک‌گذاری با تیم',
    waiting: 'در حال یافتن نشانی‌های تیم…',
    explain:
      'هرکس دسترسی داشته باشد برنامه همه مشتریان را می‌بیند. انتخاب کنید چه کسی دسترسی بگیرد؛ تا دکمه را نزنید چیزی به اشتراک گذاشته نمی‌شود.',
    saveFirst: 'برای دیدن تازه‌ترین نشانی‌ها اول تیم را ذخیره کنید.',
    nobody: 'هنوز هیچ‌کس از تیم نشانی ایمیل ندارد.',
    withoutAddress: (names) => `بدون نشانی: ${list(names)}.`,
    addresses: 'نشانی‌های دیگر',
    badAddress: 'این نشانی ایمیل نیست.',
    add: 'افزودن به فهرست',
    accessOf: (name) => `دسترسی ${name}`,
    protect: 'از سرستون‌ها و ساختار محافظت شود: به هرکس که تغییرشان دهد هشدار داده شود',
    give: (people) => `دادن دسترسی به ${number(people)} نفر`,
    giving: 'در حال دادن دسترسی…',
    shared: (addresses) => `با ${list(addresses)} به اشتراک گذاشته شد.`,
    byHand: (people) =>
      `گوگل اجازه نمی‌دهد افزونه این فایل را با این ${number(people)} نفر به اشتراک بگذارد. خودتان این کار را بکنید:`,
    steps: (workbook) => [
      `در بالای ${workbook} دکمه Share (هم‌رسانی) را بزنید.`,
      'نشانی‌های زیر را در «Add people» بچسبانید.',
      'Editor (ویرایشگر) یا Viewer (بیننده) را انتخاب کنید و Send را بزنید.',
    ],
    copy: 'کپی نشانی‌ها',
    copied: 'کپی شد.',
    copyYourself: 'نشانی‌ها را انتخاب کنید و Ctrl+C را بزنید.',
    isProtected: 'از سرستون‌ها و ساختار محافظت می‌شود: به هرکس که تغییرشان دهد هشدار داده می‌شود.',
    backToList: 'بازگشت به فهرست',
  },
};
