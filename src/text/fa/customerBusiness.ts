// Customer’s business, in Persian.
import type { CustomerBusinessText } from '../en/customerBusiness';
import { number } from './figures';

export const customerBusiness: CustomerBusinessText = {
  intro: 'آنچه خود مشتری می‌خواهد و روی آن کار می‌کند، و جایی که ما به کار می‌آییم.',
  buysNoMore:
    'این مشتری قصد خرید بیشتر ندارد. مدیریت حساب کلیدی اینجا فقط وقتی به‌صرفه است که بتوان به واحدها یا شعبه‌های دیگرش فروخت.',
  lookedAt: 'صفحه لینکدین و پیوند جلسه',
  openPage: 'باز کردن',
  kinds: {
    businessGoal: { title: 'اهداف تجاری', add: 'افزودن هدف تجاری', empty: 'مشتری امسال و سال آینده می‌خواهد به چه برسد؟' },
    financialHealth: {
      title: 'سلامت مالی',
      add: 'افزودن یافته مالی',
      empty: 'وضعش چطور است، در چه تاریخی و به گفته چه کسی؟ گزارش سالانه یا گزارش اعتباری کافی است.',
    },
    initiative: {
      title: 'طرح‌های در دست اجرا',
      add: 'افزودن طرح',
      empty: 'اکنون چه طرح‌هایی دارد و در آنجا چه کسی مسئول آن‌هاست؟',
    },
    change: { title: 'تغییرات', add: 'افزودن تغییر', empty: 'مالک تازه، مدیر تازه، شعبه تازه، ادغام؟' },
  },

  fields: {
    entry: 'در یک جمله',
    rating: 'وضعیت مالی',
    asOf: 'مربوط به تاریخ',
    source: 'منبع',
    contactName: 'مسئول در سمت مشتری',
    ourHelp: 'کمکی که از ما برمی‌آید',
    goal: 'در خدمت کدام هدف ما',
    kind: 'بخش',
    impact: 'اثر',
    evidence: 'شاهد',
    answer: 'پاسخ ما',
  },
  openSource: 'باز کردن منبع',
  noGoals: 'اهداف در «اهداف و استراتژی» نوشته می‌شوند.',
  helps: 'کمک ما',
  goalOf: (goal) => `هدف: ${goal}`,

  age: {
    today: 'امروز تأیید شد',
    confirmed: (past) => `${number(past)} روز پیش تأیید شد`,
    recorded: (past) => `${number(past)} روز پیش نوشته شد`,
    asOf: (past) => `مربوط به ${number(past)} روز پیش`,
    stale: (past) => `${number(past)} روز است تأیید نشده. هنوز درست است؟`,
    never: 'هرگز تأیید نشده. آیا درست است؟',
  },
  stillTrue: 'هنوز درست است',
  allStillTrue: 'همه این‌ها: هنوز درست است',
  stillTrueOf: (entry) => `هنوز درست است: ${entry}`,

  swot: {
    title: 'SWOT مشتری',
    intro: 'نقاط قوت و ضعف کسب‌وکار خود مشتری، نه رابطه ما با او.',
    allStillTrue: (day) => `همه هنوز درست‌اند؛ بازبینی بعدی SWOT تا ${day}`,
    quadrants: {
      strength: { title: 'نقاط قوت', add: 'افزودن نقطه قوت', empty: 'مشتری در چه کاری از رقیبانش بهتر است؟' },
      weakness: { title: 'نقاط ضعف', add: 'افزودن نقطه ضعف', empty: 'چه چیزی مشتری را عقب نگه می‌دارد؟' },
      opportunity: { title: 'فرصت‌ها', add: 'افزودن فرصت', empty: 'مشتری از چه چیزی در بازارش می‌تواند سود ببرد؟' },
      threat: { title: 'تهدیدها', add: 'افزودن تهدید', empty: 'چه چیزی در بازار می‌تواند به مشتری آسیب بزند؟' },
    },
    add: 'افزودن…',
    choose: 'یکی را انتخاب کنید تا اثر، شاهد و پاسخ ما را بنویسید.',
    impactOf: (impact) => `اثر: ${impact}`,
    stale: 'نیازمند تأیید',
    answered: 'پاسخ ما نوشته شده',
  },
};
