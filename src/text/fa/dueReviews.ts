// Reviewing accounts one after the other, in Persian.
import type { DueReviewsText } from '../en/dueReviews';
import { exact, list, number, percent } from './figures';

const plain = (value: number) => number(value, 1);
const series = (values: readonly number[]) => values.map(plain).join('، ');

export const dueReviews: DueReviewsText = {
  due: (accounts) =>
    accounts === 0
      ? 'وقت هیچ بررسی‌ای نرسیده است.'
      : `وقت بررسی ${number(accounts)} مشتری رسیده است. اول حساب‌های کلیدی می‌آیند، آن‌ها که سلامت کمتری دارند بالاتر.`,
  nextDue: (account, day) => `بررسی بعدی: ${account}، ${day}.`,
  start: (accounts) => (accounts === 1 ? 'شروع' : `بررسی هر ${number(accounts)} مورد`),
  other: 'بررسی یا برنامه‌ریزی برای مشتری دیگر',
  late: (days) => (days === 0 ? 'موعدش امروز است' : `${number(days)} روز گذشته از مهلت`),
  firstReview: 'اولین بررسی',
  firstRound: 'هنوز هیچ بررسی‌ای انجام نشده است. لازم نیست همه را یک‌باره انجام دهید: هر هفته چند مورد.',
  unsaved: 'ذخیره‌نشده',

  progress: (at, all) => `${number(at)} از ${number(all)}`,
  openPlan: 'باز کردن برنامه',
  standing: (rank, score) => `رتبه ${number(rank)}، امتیاز ${exact(score)}`,
  notScored: 'بدون امتیاز',

  health: (health, band) => `سلامت ${number(health)}: ${band}`,
  limit: (limit, reason) => `حداکثر ${number(limit)}: ${reason}`,
  limitOnceKnown: (limit, reason) => `وقتی معلوم شود، حداکثر ${number(limit)}: ${reason}`,
  unknownHealth: (known, all) => `سلامت معلوم نیست: ${number(known)} از ${number(all)} بخش معلوم است`,
  parts: { relationships: 'روابط', goals: 'اهداف', engagement: 'تعامل', loyalty: 'وفاداری', revenue: 'درآمد' },
  part: 'بخش',
  weight: 'وزن',
  value: 'از ۱۰۰',
  unknown: 'نامشخص',
  complete: (share) => `تکمیل برنامه: ${percent(share)}`,
  oldest: (days) =>
    days === 0 ? 'اطلاعات کسب‌وکار مشتری امروز تأیید شده' : `قدیمی‌ترین اطلاعات کسب‌وکار مشتری: ${number(days)} روز پیش`,
  noFacts: 'از کسب‌وکار مشتری چیزی ثبت نشده',
  stale: 'بپرسید هنوز درست است یا نه.',
  series: { engagement: 'تعامل', customerEngagement: 'تعامل در بررسی با مشتری', loyalty: 'وفاداری', health: 'سلامت' },
  trend: {
    rising: (name, values) => `${name} در ${number(values.length)} بررسی اخیر بیشتر شده است: ${series(values)}.`,
    flat: (name, values) => `${name} در ${number(values.length)} بررسی اخیر روند روشنی ندارد: ${series(values)}.`,
    falling: (name, values) => `${name} در ${number(values.length)} بررسی اخیر کم شده است: ${series(values)}.`,
    tooFew: (name, values) =>
      values.length === 0 ? `${name}: هنوز رقمی ندارد.` : `${name}: ${series(values)}. روند با چهار بررسی پیدا می‌شود.`,
  },
  shouldRise: 'باید رو به افزایش باشد.',

  changed: {
    score: (from, to) => `امتیاز از ${exact(from)} به ${exact(to)}.`,
    rank: (from, to) => `رتبه از ${number(from)} به ${number(to)}.`,
    tier: (from, to) => `سطح از ${from} به ${to}.`,
    health: (from, to) => `سلامت از ${number(from)} به ${number(to)}.`,
    nowKnown: (parts) => `اکنون معلوم است: ${list(parts)}.`,
    coverage: (from, to) => `پوشش روابط از ${percent(from)} به ${percent(to)}.`,
    forecast: (from, to) => `پیش‌بینی از ${from} به ${to}.`,
    completeness: (from, to) => `تکمیل برنامه از ${percent(from)} به ${percent(to)}.`,
    goalsReached: (names) => `محقق شد: ${list(names)}.`,
    actionsDone: (names) => `انجام شد: ${list(names)}.`,
    won: (names) => `به دست آمد: ${list(names)}.`,
    lost: (names) => `از دست رفت: ${list(names)}.`,
    peopleMet: (names) => `گفت‌وگو با ${list(names)}.`,
    more: (more) => `${number(more)} مورد دیگر`,
    nothing: 'ارقام تغییری نکرده است.',
  },
  recordedSoFar: (lines) => `در تاریخچه تا امروز: ${number(lines)} مورد`,
  recorded: (lines) => `در تاریخچه از بررسی قبل: ${number(lines)} مورد`,
  noLines: 'از بررسی قبل چیزی ثبت نشده است.',
  past: (reviews) => `بررسی‌های پیشین: ${number(reviews)}`,
  planned: 'برنامه‌ریزی‌شده',

  kind: 'نوع',
  date: 'تاریخ',
  people: 'حاضران',
  addPerson: (name) => `+ ${name}`,
  engagement: 'تعامل',
  anchors: [
    [0, 'از بررسی قبل تماسی نبوده'],
    [3, 'فقط وقتی ما پیگیری کنیم پاسخ می‌دهد'],
    [7, 'جلسه‌ها طبق برنامه است و برنامه‌هایش را با ما در میان می‌گذارد'],
    [10, 'پیش از تصمیم‌گیری با ما مشورت می‌کند'],
  ],
  notAsked: 'پرسیده نشده',
  loyalty: 'وفاداری',
  loyaltyHint: '«چقدر احتمال دارد ما را به دیگران معرفی کنید؟» از ۰ تا ۱۰، میانگین همه پاسخ‌ها.',
  answers: 'تعداد پاسخ',
  changes: 'چه تغییر کرده است',
  since: (day) => `از ${day}. برای شما پر شده است؛ هرچه خواستید تغییر دهید.`,
  first: 'این اولین بررسی این مشتری است.',
  feedback: 'بازخورد مشتری',
  problems: 'مشکلات',
  addProblem: 'یک مشکل بنویسید و اینتر بزنید',
  removeProblem: (problem) => `حذف مشکل ${problem}`,
  makeAction: 'اقدامی برای آن ثبت شود',
  owner: 'مسئول',
  dueOn: 'مهلت',
  learned: 'آنچه آموختیم',
  outcome: 'نتیجه',
  outcomes: { keep: 'همین‌طور بماند', scaleDown: 'کاهش سطح خدمات', promote: 'ارتقا به حساب کلیدی' },
  reason: 'دلیل',
  approvedBy: 'تأییدکننده',
  next: 'بررسی بعدی',
  nextKind: { internal: 'بررسی داخلی بعدی', customer: 'بررسی بعدی با مشتری' },
  asProposed: 'مطابق پیشنهاد',

  cadence: {
    weekly: (reasons) => `هفتگی، چون ${list(reasons)}.`,
    monthly: (reasons) => `ماهانه، چون ${list(reasons)}.`,
    quarterly: (reasons) => `سه‌ماهه، چون ${list(reasons)}.`,
  },
  reasons: {
    key: 'حساب کلیدی است',
    watch: 'زیر نظر است',
    low: 'سلامتش پایین است',
    falling: 'سلامتش رو به کاهش است',
    medium: 'سلامتش متوسط است',
    high: 'سلامتش بالاست',
    unknown: 'سلامتش نامشخص است',
    large: 'تیمش بزرگ است',
    small: 'تیمش کوچک است',
    byHand: 'شما چنین خواسته‌اید',
    customer: 'در تنظیمات فاصله دیدار با حساب‌های کلیدی همین است',
  },
  noCadence: 'به‌طور منظم بررسی نمی‌شود. خالی بگذارید یا روزی را انتخاب کنید.',

  saveNext: 'ذخیره و بعدی',
  save: 'ذخیره',
  plan: 'ثبت در برنامه',
  saving: 'در حال ذخیره…',
  skip: 'بماند برای بعد',
  stop: 'توقف',
  isPlan: (day) => `وقت این بررسی ${day} است. پس از برگزاری، نتیجه‌اش را بنویسید.`,
  readAgain: 'خواندن دوباره؛ نوشته‌های شما می‌ماند',
  faults: (faults) => `ذخیره نشد: ${number(faults)} مورد را بازبینی کنید.`,

  faulty: {
    fieldBlank: () => 'این قسمت را پر کنید.',
    notADay: () => 'یک روز انتخاب کنید.',
    outOfRange: ({ from, to }) =>
      to === undefined ? `عددی با رقم، برابر ${from} یا بیشتر، بنویسید.` : `عددی از ${from} تا ${to} بنویسید.`,
    notWhole: () => 'یک عدد صحیح بنویسید.',
    notHeldYet: () => 'این بررسی هنوز برگزار نشده است.',
    loyaltyWithoutAnswers: () => 'چند نفر پاسخ داده‌اند؟ بدون آن، این عدد نظر خود ما به حساب می‌آید.',
    alreadyKey: () => 'هم‌اکنون حساب کلیدی است.',
    notKey: () => 'اینجا فقط سطح حساب کلیدی کم می‌شود.',
    notLater: ({ date }) => `روزی پس از ${date} انتخاب کنید.`,
    reviewTwice: ({ date }) => `بررسی دیگری از این نوع در ${date} ثبت شده است.`,
  },

  savedOf: (account) => `ذخیره شد: ${account}.`,
  plannedOf: (account, day) => `برنامه‌ریزی شد: ${account}، ${day}.`,
  forMinutes: 'کپی برای صورت‌جلسه',
  copied: 'کپی شد.',
  calendar: 'تقویم گوگل',
  file: 'فایل تقویم',
  mail: 'ایمیل',
  takeOver: 'به تقویم و صورت‌جلسه',
  finished: 'فعلاً تمام شد',
  doneCount: (saved, skipped) =>
    skipped === 0
      ? `${number(saved)} بررسی ذخیره شد.`
      : `${number(saved)} بررسی ذخیره شد و ${number(skipped)} مورد برای بعد ماند.`,
  stillDue: (left) => `هنوز ${number(left)} مشتری در نوبت بررسی است.`,
  alsoDue: (kinds) => `بررسی دیگر این مشتری هنوز در نوبت است: ${list(kinds)}.`,
  back: 'بازگشت به فهرست',

  minutes: {
    title: (account, day) => `بررسی ${account}، ${day}`,
    line: (label, value) => `${label}: ${value}`,
    ofTen: (value) => `${plain(value)} از ۱۰`,
    answers: (answers) => `${number(answers)} پاسخ`,
    action: (action, owner, due) => `← ${action} (${owner}، ${due})`,
    approved: (name) => `تأییدکننده: ${name}`,
  },
  event: {
    title: { internal: (account) => `بررسی ${account}`, customer: (account) => `بررسی با ${account}` },
    subject: {
      internal: (account, day) => `بررسی داخلی بعدی ${account}: ${day}`,
      customer: (account, day) => `جلسه بررسی بعدی با ${account}: ${day}`,
    },
    invite: {
      internal: (account, day) => `بررسی داخلی بعدی ${account} ${day} است. اگر این روز برایتان مناسب نیست، خبر بدهید.`,
      customer: (_account, day) => `جلسه بعدی ما ${day} است. برایتان مناسب است؟`,
    },
    oursOnly: 'فقط برای همکاران خودمان:',
    book: (link) => `از اینجا می‌توانید زمان را انتخاب کنید: ${link}`,
  },
};
