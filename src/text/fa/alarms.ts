// خط هشدارها در پنل‌ها، به فارسی.
import { number } from './figures';
import type { AlarmsText } from '../en/alarms';

export const alarms: AlarmsText = {
  title: (count) => `ردیف‌های فروش ${number(count)} مشتری توضیح می‌خواهد`,
  allKnown: 'آنچه ردیف‌های فروش می‌گویند روشن است',
  more: (count) => `${number(count)} مورد دیگر`,
  known: (count) => `${number(count)} مورد روشن`,
  because: 'می‌دانیم، چون …',
  why: (name) => `می‌دانیم چرا «${name}» کمتر می‌خرد، چون`,
  hint: 'پس از آن تا بدتر نشود، دیگر گفته نمی‌شود.',
  save: 'ثبت این توضیح',
  saving: 'در حال ذخیره…',
};
