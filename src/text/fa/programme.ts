// The accounts of the programme, in Persian.
import type { ProgrammeText } from '../en/programme';
import { number } from './figures';

export const programme: ProgrammeText = {
  summary: (key, watched, due) =>
    `${number(key)} حساب کلیدی، ${number(watched)} مشتری زیر نظر، ${number(due)} مشتری در نوبت بررسی.`,
  writeDashboard: 'به‌روز کردن داشبورد',
  writing: 'در حال به‌روز کردن…',
  written: (tab) => `داشبورد به‌روز شد و در برگه «${tab}» است.`,
  health: (health) => number(health),
  noHealth: 'سلامت نامشخص',
  directions: { rising: 'رو به افزایش', flat: 'بی‌تغییر', falling: 'رو به کاهش', tooFew: '' },
  due: { internal: 'بررسی داخلی', customer: 'بررسی با مشتری' },
  internally: (how, when) => `بررسی داخلی ${how === '' ? '' : `${how}، `}${when}`,
  withCustomer: (when) => `بررسی با مشتری ${when}`,
  never: 'هرگز',
  last: (day) => `آخرین: ${day}`,
  next: (day) => `بعدی: ${day}`,
  overdue: (days) => `${number(days)} روز گذشته از مهلت`,
  dueToday: 'موعدش امروز است',
  cadence: 'بررسی داخلی هر چند وقت باشد',
  byItself: (cadence) => `خودکار (${cadence})`,
  notRegularly: 'بدون بررسی منظم',
  team: {
    noManager: 'هنوز مدیر حساب کلیدی ندارد.',
    managerSells: (name) => `${name} هم فروشنده و هم مدیر این حساب است.`,
    noSponsor: 'هنوز حامی اجرایی از سوی ما ندارد.',
    oneFunction: 'در تیم کمتر از دو حوزه کاری هست، مانند فروش و خدمات.',
    tooManyAccounts: (name, accounts) => `${name} بیش از ${number(accounts)} حساب کلیدی دارد.`,
  },
  review: 'بررسی',
  openPlan: 'باز کردن برنامه',
  businessReview: 'صفحه جلسه با مشتری',
  changedMeanwhile: 'در این میان کس دیگری آن را تغییر داد. وضع کنونی همین است.',
  again: 'خواندن دوباره',
};
