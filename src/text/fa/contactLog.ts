// The contact log: talks with an account, who is due, and what the log knows of people. In Persian.
import type { ContactLogText } from '../en/contactLog';
import { list, number } from './figures';

export const contactLog: ContactLogText = {
  title: 'دفتر تماس‌ها',
  due: 'نوبت گفت‌وگو با این افراد رسیده است',
  dueDays: (days, every) => `${number(days)} روز پیش، هر ${number(every)} روز`,
  dueNever: 'هنوز گفت‌وگویی ثبت نشده است',
  more: (left) => `و ${number(left)} نفر دیگر`,

  // What the log knows of people
  knowsMore: 'در دفتر تماس‌ها خبرهای تازه‌تری هست',
  shownFirst: 'از دفتر تماس‌ها، بر پایه نشانی ایمیل یا نام. تا ذخیره نکنید چیزی نوشته نمی‌شود.',
  change: (name, facts) => `${name}: ${list(facts)}`,
  lastContact: (day, was) => `آخرین تماس ${day}${was === '' ? '' : ` (پیش از این ${was})`}`,
  contact: (word) => `میزان تماس: ${word}`,
  ourOwner: (name) => `رابط ما ${name}`,
  email: (address) => `ایمیل ${address}`,
  takeOver: 'همین‌ها را بپذیر',
  unknown: 'در دفتر هستند، ولی نه در فهرست افراد',
  stranger: (name, talks) => `${name} (${number(talks)} گفت‌وگو)`,
  add: 'افزودن',
  addNamed: (name) => `افزودن ${name}`,

  // The log of an account
  talks: (talks, month) => `${number(talks)} گفت‌وگو از ${month}`,
  talksWith: (talks, month, withUnit, unit) => `${number(talks)} گفت‌وگو از ${month}، ${number(withUnit)} تا با ${unit}`,
  noTalks: 'در ۱۲ ماه گذشته گفت‌وگویی ثبت نشده است.',
  showLines: (lines) => `نمایش ${number(lines)} سطر`,
  olderLines: 'سطرهای قدیمی‌تر در برگه دفتر تماس‌ها هستند.',

  // After an import
  peopleOfFile: 'افرادی که در دفتر آمده‌اند',
  peopleHint: 'این چیزی است که دفتر درباره افراد مشتریان شما می‌داند. تیک آنچه را درست نیست بردارید؛ هنوز چیزی نوشته نشده است.',
  addTo: (name, talks) => `تازه: ${name} (${number(talks)} گفت‌وگو)`,
  write: (people) => `نوشتن ${number(people)} نفر`,
  writing: 'در حال نوشتن…',
  written: (people) => `در برگه ذی‌نفعان نوشته شد: ${number(people)} نفر.`,
  leftAlone: (accounts) =>
    `کس دیگری این‌ها را در این میان تغییر داده است و دست نخوردند: ${list(accounts)}. برنامه آن‌ها را باز کنید.`,
  allKnown: 'همه افراد دفتر با آخرین گفت‌وگو در برگه ذی‌نفعان هستند.',
};
