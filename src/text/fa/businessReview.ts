// The page for the meeting with the customer. In Persian.
import type { BusinessReviewText } from '../en/businessReview';

export const businessReview: BusinessReviewText = {
  waiting: 'در حال آماده کردن صفحه…',
  nobody: 'هنوز هیچ مشتری‌ای نیست. یکی به «مشتریان» اضافه کنید یا مشتریان خود را وارد کنید.',

  warning:
    'این صفحه برای مشتری است. هر خط را از چشم او بخوانید و تیک آنچه را نباید روی صفحه باشد بردارید. مشکلات فقط با تیک شما روی صفحه می‌آیند.',
  showFigures: 'نمایش ارقام',
  noFigures: 'این صفحه رقمی ندارد: نه ردیف فروش این مشتری در فایل هست و نه درآمد آن. با «وارد کردن داده‌ها» آن‌ها را بیاورید.',
  pick: (line) => `روی صفحه: ${line}`,
  add: 'افزودن یک خط',
  addTo: (heading) => `افزودن یک خط به «${heading}»`,
  notKept: 'خط‌هایی که اینجا افزوده می‌شود و تیک‌هایی که برداشته می‌شود فقط برای همین صفحه است؛ برنامه حساب همان می‌ماند.',
  day: 'بررسی بعدی با مشتری',
  slides: 'ذخیره به شکل اسلاید',
  makingSlides: 'در حال ساختن اسلایدها…',
  slidesMade: (file) =>
    `با نام ${file} ذخیره شد؛ فقط خط‌های تیک‌خورده در آن است. با پاورپوینت، اسلایدهای گوگل و لیبره‌آفیس باز می‌شود.`,
  slidesFailed: 'این مرورگر نتوانست اسلایدها را بسازد. تیک ارقام را بردارید و دوباره امتحان کنید، یا صفحه را چاپ کنید.',
  empty: {
    achieved:
      'هنوز چیزی نیست. اهداف محقق‌شده و اقدامات انجام‌شده برای اهدافی که به سود مشتری است، و فرصت‌های موفقی که «ارزش برای مشتری» دارند، اینجا می‌آیند.',
    goals: 'هیچ هدف بازی به سود مشتری یا هر دو نیست؛ این را در ویرایش برنامه حساب، زیر «به سود چه کسی»، مشخص کنید.',
    theirs: 'هنوز هیچ هدف تجاری مشتری در برنامه نیست.',
    problems: 'مشکل حل‌نشده‌ای نیست.',
    next: 'هیچ اقدام بازی برای هدفی که به سود مشتری یا هر دو است نیست.',
    asks: 'از مشتری چه می‌خواهید؟ یک نام، یک تاریخ، یک تصمیم: یک خط اضافه کنید.',
  },

  title: 'جلسه بررسی با مشتری',
  contact: (name) => `مدیر حساب شما: ${name}`,
  headings: {
    achieved: 'دستاوردها',
    goals: 'وضعیت اهداف ما',
    theirs: 'اهداف شما',
    problems: 'موارد باز و اقدام ما',
    next: 'گام‌های بعدی',
    asks: 'درخواست ما از شما',
  },
  figures: {
    headings: (day) => `خرید شما از اول سال تا ${day}`,
    columns: {
      category: 'دسته',
      now: 'خرید',
      before: 'همین روزها در سال قبل',
      change: 'تغییر',
      orders: 'سفارش‌ها (سال قبل)',
    },
    yearHeading: 'خرید شما در هر سال',
    yearColumns: { category: 'سال', now: 'خرید', change: 'تغییر' },
    soFar: (year) => `${year} تا آخرین آمار`,
    orders: (now, before) => `${now} (${before})`,
    other: 'بقیه',
    uncategorized: 'بدون دسته',
    total: 'جمع',
    /** A row in a text. */
    line: (label, now, before, change) =>
      `${label}: ${now}${before === '' ? '' : ` (همین روزها در سال قبل ${before}${change === '' ? '' : `، ${change}`})`}`,
  },
  figureDown: (measure, start, actual, target) => `${measure}: از ${start} به ${actual} رسیده؛ هدف ${target}`,
  figureOf: (measure, actual, target) => `${measure}: ${actual} از ${target}`,
  since: (heading, day) => `${heading} از ${day} تا امروز`,
  reached: (goal) => `به نتیجه رسید: ${goal}`,
  doneOn: (day) => `انجام‌شده در ${day}`,
  attained: (share) => `${share} پیشرفت`,
  due: (day) => `تا ${day}`,
  help: (help) => `کمک ما: ${help}`,
  status: { notStarted: 'هنوز شروع نشده', onTrack: 'طبق برنامه', offTrack: 'عقب از برنامه' },
  nextDay: (day) => `پیشنهاد ما برای بررسی بعدی: ${day}.`,
};
