// Relationships: the people of an account, their map, and who reports to whom. In Persian.
import type { RelationshipsText } from '../en/relationships';
import { list, number, percent } from './figures';
import { scales } from './lists';

/** A step of influence with its word; a figure that is not a step stays a figure. */
const step = (influence: number): string => {
  const word = (scales.influence as Readonly<Record<string, string>>)[influence];
  return word === undefined ? number(influence) : `${number(influence)} (${word})`;
};

export const relationships: RelationshipsText = {
  title: 'روابط',

  // What stands out
  nobody:
    'هنوز نام کسی نوشته نشده است. از کسی شروع کنید که تصمیم می‌گیرد، کسی که از بالا از ما حمایت می‌کند و کسی که از ما دفاع می‌کند.',
  coverage: (covered, total, share) => `پوشش نفوذ: ${number(covered)} از ${number(total)} (${percent(share)})`,
  coverageUnknown: 'پوشش هنوز معلوم نیست: میزان نفوذ هیچ‌کس نوشته نشده است.',
  coverageWhy: 'چگونه حساب می‌شود',
  coverageMeaning:
    'نفوذ کسانی که با آن‌ها تماس منظم یا نزدیک داریم و مخالف ما نیستند، از کل نفوذ. تماسی که بیش از ۹۰ روز از آن گذشته باشد، گاه‌به‌گاه به حساب می‌آید. بخش «روابط» در سلامت رقم دیگری است: تماس با گذشتن از فاصله دیدار هر نقش کم‌کم ارزش خود را از دست می‌دهد و برنامه‌ای با افراد بانفوذ کم به ۱۰۰ نمی‌رسد.',
  coveredPeople: (sum, covered) => `${list(sum.map(({ name, influence }) => `${name} ${step(influence)}`))}: ${number(covered)}`,
  coveredNobody: 'هنوز کسی پوشش داده نشده است.',
  withoutInfluence: (people) =>
    people === 1
      ? 'میزان نفوذ ۱ نفر معلوم نیست و به حساب نمی‌آید.'
      : `میزان نفوذ ${number(people)} نفر معلوم نیست و به حساب نمی‌آید.`,
  minimum: 'هر حساب کلیدی به این سه نفر نیاز دارد',
  minimumHeld: (role, names) => `${role}: ${list(names)}`,
  minimumMissing: (role) => `${role}: هنوز مشخص نشده.`,
  championHint: 'مدافع ما با نفوذ ۳ یا بیشتر هم حامی درون‌سازمانی به حساب می‌آید.',
  fewCovered: (names) =>
    names.length === 0
      ? 'این حساب در خطر است: هیچ‌کس پوشش داده نشده است.'
      : `این حساب فقط به ${list(names)} متکی است: کس دیگری پوشش داده نشده است.`,
  oneOfUs: (owner, names) => `این حساب فقط به ${owner} متکی است: از ما کس دیگری تماس منظم ندارد (${list(names)}).`,
  derailers: (names) =>
    names.length === 1 ? `${list(names)} نفوذ زیادی دارد و مخالف ماست.` : `${list(names)} نفوذ زیادی دارند و مخالف ما هستند.`,

  // The map
  map: 'نقشه',
  mapLabel: 'نقشه افراد: نفوذ رو به بالا، همراهی از راست به چپ',
  mapHow:
    'نشانه را بکشید یا روی آن کلیدهای جهت را بزنید. کلیدهای ۱ تا ۵ میزان نفوذ را می‌دهند، دیلیت همراهی را نامشخص می‌کند و اینتر شخص را باز می‌کند.',
  influenceAxis: 'میزان نفوذ',
  influenceScale: `میزان نفوذ، از ۱ ${scales.influence['1']} تا ۵ ${scales.influence['5']}`,
  sentimentAxis: 'میزان همراهی',
  unknown: 'نامشخص',
  unknownShort: '؟',
  legendMark: 'دیگران',
  legendContact: 'هرچه خط دور نشانه پررنگ‌تر، تماس نزدیک‌تر.',
  fact: (label, word) => `${label}: ${word}`,
  facts: (name, facts, flag) => `${name}. ${facts.join('، ')}.${flag === null ? '' : ` ${flag}.`}`,

  // People
  people: 'افراد',
  newPerson: 'فرد جدید',
  newName: 'نام فرد جدید',
  add: 'افزودن',
  paste: 'چسباندن امضای ایمیل یا یک نمایه',
  pasteHint: 'متن را اینجا بچسبانید. پیش از افزودن می‌بینید چه چیزی شناخته شده است.',
  recognized: 'تیک آنچه را درست نیست بردارید.',
  nothingRecognized: 'نام یا نشانی‌ای در آن شناخته نشد.',
  fillIn: (name) => `تکمیل ${name}`,
  addPerson: (name) => `افزودن ${name}`,
  guess: (label, word) => `${label}: ${word} (حدس از روی سمت)`,
  nothingNew: (name) => `${name} با همه این‌ها در فهرست هست.`,
  nameTaken: (name) => `«${name}» در فهرست هست.`,
  open: (name) => `ویرایش ${name}`,
  name: 'نام',
  jobTitle: 'عنوان شغلی',
  unit: 'واحد',
  role: 'نقش در تصمیم',
  influence: 'میزان نفوذ',
  sentiment: 'میزان همراهی',
  contact: 'میزان تماس',
  scaleKeys: 'با کلیدهای جهت یا رقم‌ها انتخاب کنید؛ دیلیت یعنی نامشخص.',
  contactFaded: 'از آخرین تماس بیش از ۹۰ روز گذشته است، پس گاه‌به‌گاه به حساب می‌آید.',
  lastContact: 'آخرین تماس',
  lastContactDays: (days) => (days <= 0 ? 'امروز' : days === 1 ? 'دیروز' : `${number(days)} روز پیش`),
  noLastContact: 'هنوز تماسی ثبت نشده است',
  talkedToday: 'امروز صحبت شد',
  talkedTodayWith: (name) => `امروز با ${name} صحبت شد`,
  talkedAlready: 'امروز صحبت شد ✓',
  reportsTo: 'مدیر مستقیم',
  nobodyAbove: 'هیچ‌یک از افراد فهرست',
  notInList: (name) => `${name} (در فهرست نیست)`,
  ourOwner: 'رابط ما',
  interests: 'دغدغه‌ها',
  nextStep: 'گام بعدی',
  nextStepDay: 'تا چه روزی',
  nextStepHint: 'با تعیین روز، به اقدام تبدیل می‌شود.',
  nextStepIsAction: (owner) => `در اقدامات به‌عنوان پیگیری ${owner} آمده است.`,
  nextStepNeedsOwner: 'رابط ما را بنویسید تا این گام بتواند با تعیین روز به اقدام تبدیل شود.',
  email: 'ایمیل',
  phone: 'تلفن',
  profile: 'پیوند نمایه',
  writeTo: 'نوشتن ایمیل',
  call: 'تماس',
  openProfile: 'باز کردن نمایه',
  openVideo: 'باز کردن ویدیو',
  more: 'ایمیل، تلفن، نمایه، ویدیو',
  neverConfirmed: 'هیچ‌گاه تأیید نشده. هنوز درست است؟',
  notConfirmedFor: (days) => `${number(days)} روز است تأیید نشده. هنوز درست است؟`,
  stillTrue: 'هنوز درست است',
  allStillTrue: 'همه این افراد: هنوز درست است',

  forget: 'فراموش کردن در همه جا…',
  forgetSure: (name) =>
    `${name} همین حالا از برگه ذی‌نفعان حذف می‌شود و نام و ایمیل او از همه متن‌های این مشتری، دفتر تماس‌ها و تاریخچه پاک می‌شود. این کار برگشت ندارد.`,
  forgetNow: 'همین حالا فراموش شود',

  // Who knows whom
  knows: 'چه کسی چه کسی را می‌شناسد',
  knowsHint: 'از روی رابط‌های ما و گفت‌وگوهای ۱۲ ماه گذشته.',
  knowsPicture: (pairs) => `${number(pairs)} آشنایی؛ افراد ما در یک سو و افراد مشتری در سوی دیگر`,
  oursLeaves: (name, share) => `اگر ${name} برود، دیگر کسی از ما آن‌هایی را که ${percent(share)} نفوذ در دستشان است نمی‌شناسد.`,
  theirsLeaves: (name, share) => `اگر ${name} برود، ${percent(share)} از نفوذی که می‌شناسیم از دست می‌رود.`,
  unitDark: (name, unit) => `اگر ${name} برود، در ${unit} کسی را نمی‌شناسیم.`,
  noSinglePoint: 'رفتن هیچ‌کس به‌تنهایی ما را بی‌خبر نمی‌گذارد.',

  // Who reports to whom
  lines: 'مدیر مستقیم هرکس',
  circle: (names) =>
    names.length === 1
      ? `${list(names)} مدیر مستقیم خودش نوشته شده است: کس دیگری را انتخاب کنید.`
      : `مدیر مستقیم ${list(names)} حلقه‌وار یکدیگر نوشته شده‌اند. برای یکی از آن‌ها مدیر دیگری انتخاب کنید.`,
  unknownSuperior: (name, superior) => `${superior}، مدیر مستقیم ${name}، در فهرست نیست.`,
  addSuperior: (superior) => `افزودن ${superior}`,
};
