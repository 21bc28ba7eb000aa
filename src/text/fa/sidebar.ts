// Every word of the sidebar, in Persian, with Persian digits.
import type { SidebarText } from '../en/sidebar';
import { workbook } from './workbook';

const number = (value: number, digits = 0) => value.toLocaleString('fa-IR', { maximumFractionDigits: digits });
const one = (value: number) => value.toLocaleString('fa-IR', { minimumFractionDigits: 1, maximumFractionDigits: 1 });
const list = (words: readonly string[]) => new Intl.ListFormat('fa-IR').format(words);

export const sidebar: SidebarText = {
  locale: 'fa-IR',
  language: 'fa',
  list,

  menu: workbook.menu,
  tabs: workbook.tabs,
  settings: workbook.settings,
  tiers: workbook.lists.tier,

  common: {
    apply: 'اعمال',
    save: 'ذخیره',
    saving: 'در حال ذخیره…',
    saved: 'ذخیره شد',
    cancel: 'انصراف',
    back: 'قبلی',
    next: 'بعدی',
    done: 'پایان',
    remove: 'حذف',
    undo: 'برگرداندن',
    tryAgain: 'تلاش دوباره',
    stillWorking: 'بیش از معمول طول کشیده است. می‌توانید این پنجره را باز بگذارید.',
    required: 'این قسمت را پر کنید.',
    aNumber: (from, to) => `عددی از ${number(from, 2)} تا ${number(to, 2)} بنویسید.`,
    anyNumber: 'یک عدد بنویسید؛ مثلاً ۱۲٫۵.',
    more: (more) => `${number(more)} مورد دیگر`,
  },

  failures: {
    tooBusy: () => 'گوگل فعلاً درخواست‌های زیادی از شما دارد. یک دقیقه صبر کنید و دوباره تلاش کنید.',
    noConnection: () => 'دسترسی به فایل ممکن نشد. اتصال اینترنت را بررسی کنید و دوباره تلاش کنید.',
  },

  setUp: {
    waiting: 'در حال آماده‌سازی برگه‌ها…',
    laid: (titles) => `ساخته شد: ${list(titles)}.`,
    repaired: (things) => `بازگردانده شد: ${list(things)}.`,
    inPlace: 'همه‌چیز سر جای خود است.',
    counts: (accounts, candidates) =>
      accounts === 0
        ? 'هنوز مشتری‌ای وارد نشده است.'
        : `${number(accounts)} مشتری که ${number(candidates)} مورد آن‌ها نامزد است.`,
    nextSteps: 'گام بعدی',
    importHint: 'مشتریان یا فروش خود را از یک فایل وارد کنید. نوشتن نام‌ها در ماتریس امتیازدهی هم ممکن است.',
    criteriaHint: 'تعیین کنید چه چیزی یک مشتری را کلیدی می‌کند و هر معیار چقدر وزن دارد.',
    sample: 'داده نمونه',
    sampleHint: 'چند مشتری ساختگی با نشان «(نمونه)» برای آزمودن همه امکانات. هر زمان می‌توانید حذفشان کنید.',
    samplePresent: 'مشتریان نمونه در فایل هستند.',
    loadSample: 'بارگذاری داده نمونه',
    loadingSample: 'در حال بارگذاری نمونه…',
    removeSample: 'حذف داده نمونه',
    removingSample: 'در حال حذف نمونه…',
    confirmRemoval: 'همه مشتریان نمونه با امتیازهایی که به آن‌ها داده‌اید حذف می‌شوند. مشتریان خودتان می‌مانند.',
  },

  chooseCriteria: {
    waiting: 'در حال خواندن معیارها و امتیازها…',
    inUse: (used) => (used === 0 ? 'معیارها' : `معیارهای در حال استفاده: ${number(used)}`),
    nothingChosen: 'هنوز معیاری انتخاب نشده است. ۳ تا ۵ معیار از فهرست زیر بردارید یا خودتان بنویسید.',
    howToScore: '۲، ۳، ۵، ۶، ۸ و ۹ بین این نقطه‌ها هستند. به آنچه می‌توانید نشان دهید امتیاز بدهید، نه به آنچه امیدوارید.',
    weightOf: (name) => `وزن ${name || 'معیار تازه'}`,
    weight: 'وزن',
    share: (part) => `${number(part * 100)}٪`,
    notCounted: 'هنوز به حساب نمی‌آید',
    whatItMeans: 'یعنی چه',
    edit: 'ویرایش متن',
    name: 'نام',
    definition: 'تعریف در یک جمله',
    anchors: 'معنی امتیازها',
    anchor: (score) => `${number(score)} یعنی`,
    countsAsRevenue: 'می‌گوید مشتری چقدر به ما می‌پردازد (درآمدی است)',
    newCriterion: 'معیار تازه',
    scoredBy: (source) => (source === null ? 'امتیازدهی دستی' : `امتیاز از روی ${source}`),
    removeNamed: (name) => `حذف ${name}`,
    confirmRemoval: (name, scores) =>
      `برای «${name}» ${number(scores)} امتیاز داده شده است. امتیازها به‌صورت ستونی از آنِ خودتان در برگه می‌مانند و به حساب نمی‌آیند.`,
    takeOut: 'کنار گذاشتن',
    library: 'فهرست معیارها',
    sbi: 'فهرست Sales Benchmark Index',
    guide: 'از راهنمای حساب‌های کلیدی',
    meaningOf: (name) => `«${name}» یعنی چه`,
    writeOwn: 'معیار خودتان را بنویسید',
    advice: 'به این فکر کنید',
    ranking: 'رتبه‌بندی با این معیارها',
    noCandidates: 'هنوز نامزدی نیست. داده وارد کنید یا نام‌ها را در ماتریس امتیازدهی بنویسید؛ آنگاه رتبه‌بندی اینجا می‌آید.',
    rank: 'رتبه',
    account: 'مشتری',
    score: 'امتیاز',
    cutOff: (keyFrom, capacity) =>
      capacity === null ? `کلیدی از ${one(keyFrom)}` : `کلیدی از ${one(keyFrom)} · ${number(capacity)} جا`,
    becomesKey: 'کلیدی می‌شود',
    leavesKey: 'دیگر کلیدی نیست',
    underReview: 'کلیدی می‌ماند، در دست بازبینی',
    showAll: (all) => `نمایش همه (${number(all)})`,
    showFewer: 'نمایش کمتر',
    keyCount: (key, all) => `${number(key)} مشتری از ${number(all)} نامزد کلیدی خواهد بود.`,
    becomeKey: (names) => `تازه کلیدی: ${list(names)}.`,
    leaveKey: (names) => `دیگر کلیدی نیست: ${list(names)}.`,
    summary: (key, all, newly, gone) =>
      `${number(key)} کلیدی از ${number(all)}${newly > 0 ? ` · ${number(newly)} تازه` : ''}${gone > 0 ? ` · ${number(gone)} مورد دیگر نه` : ''}`,
    sameKeys: 'حساب‌های کلیدی تغییری نمی‌کنند.',
    nobodyScored:
      'هنوز هیچ مشتری امتیاز کامل ندارد، پس رتبه‌بندی ممکن نیست. امتیازها را در ماتریس امتیازدهی بنویسید یا معیارها را از داده‌ها پر کنید.',
    onlyFed: 'فعلاً فقط معیارهایی که از داده پر می‌شوند',
    onlyFedHint: 'وزن بقیه تا رسیدن امتیازها ۰ می‌شود.',
    applied: 'اعمال شد. ماتریس امتیازدهی و معیارها به‌روز است.',
    applying: 'در حال اعمال…',
    keepMine: 'تغییر را بگیر و متن من را نگه دار',
    invalidNumber: 'یک وزن یا حد هنوز عدد نیست.',
  },

  feed: {
    source: 'امتیازها از کجا می‌آید',
    byHand: 'امتیازدهی دستی',
    suggested: (label) => `${label} (پیشنهادی)`,
    low: 'امتیاز ۱ در',
    high: 'امتیاز ۱۰ در',
    inPercent: (name) => `${name} (درصد)`,
    lessIsBetter: 'کمتر بهتر است',
    propose: 'پیشنهاد حدها',
    noFigures: 'هیچ نامزدی در این ستون عددی ندارد.',
    histogram: (lowest, highest) => `پراکندگی اعداد، از ${lowest} تا ${highest}`,
    effect: (ten, all, underTwo) =>
      `${number(ten)} مشتری از ${number(all)} امتیاز ۱۰ می‌گیرند و ${number(underTwo)} مشتری کمتر از ۲.`,
    missing: (without) => `${number(without)} نامزد عددی ندارند و خانه امتیازشان همان‌طور می‌ماند.`,
    equal: 'این دو عدد باید متفاوت باشند.',
    fixed: 'حدها پس از اعمال ثابت می‌مانند تا خودتان تغییرشان دهید.',
  },

  importData: {
    waiting: 'در حال خواندن فایل…',
    megabytes: (size) => `${number(size)} مگابایت`,
    fileHint: 'فهرست مشتریان، یا ردیف‌های فروش، به‌صورت فایل CSV از CRM یا حسابداری شما.',
    chooseFile: 'انتخاب فایل',
    dropHere: 'یا فایل را اینجا رها کنید',
    paste: 'به‌جای فایل، خانه‌ها را بچسبانید',
    pasteExample: 'خانه‌ها را با سرستون کپی کنید و اینجا بچسبانید',
    usePasted: 'استفاده از این خانه‌ها',
    pastedCells: 'خانه‌های چسبانده‌شده',
    reading: 'در حال خواندن فایل…',
    preview: 'ردیف‌های اول',
    encoding: 'کدگذاری حروف',
    encodings: {
      'utf-8': 'UTF-8',
      'windows-1256': 'Windows-1256 (فارسی، عربی)',
      'windows-1252': 'Windows-1252 (اروپای غربی)',
      'utf-16le': 'UTF-16',
      'utf-16be': 'UTF-16 (big-endian)',
    },
    delimiter: 'جداکننده',
    delimiters: { ',': 'ویرگول انگلیسی ,', ';': 'نقطه‌ویرگول ;', '\t': 'Tab', '|': 'خط عمودی |' },
  },

  changeSettings: {
    waiting: 'در حال خواندن تنظیمات…',
    seats: 'جا برای حساب‌های کلیدی',
    capacityHint: 'تعداد مدیران × حساب برای هر مدیر، یا عددی که خودتان می‌نویسید. خالی: بدون محدودیت.',
    cutOffs: 'حدهای نصاب (امتیاز از ۱ تا ۱۰)',
    cutOffHints: {
      keyFrom: 'مشتری تازه به این امتیاز و یک جای خالی نیاز دارد.',
      keepFrom: 'حساب کلیدیِ زیر این حد باید بازبینی شود؛ سطح هیچ‌کس خودبه‌خود پایین نمی‌آید.',
      watchFrom: 'مشتریانی که از این حد به بالا هستند ارزش پایش دارند.',
    },
    figures: 'ارقام',
    currencyHint: 'کنار مبلغ‌ها نشان داده می‌شود؛ مثلاً «میلیون تومان».',
    yearHint: 'آخرین سالی که درآمد آن کامل است.',
    inPercent: (name) => `${name} (درصد)`,
    rateHints: {
      retention: 'احتمال اینکه مشتری یک سال دیگر هم بماند.',
      discount: 'ارزش پول در یک سال چقدر کم می‌شود.',
    },
    workbook: 'فایل',
    languageHint: 'زبان برگه‌ها. این بخش به زبان حساب گوگل شماست.',
    days: { monday: 'دوشنبه', saturday: 'شنبه', sunday: 'یکشنبه' },
    you: 'شما',
    meHint: 'کنار تغییرهای شما نوشته می‌شود. فقط گفته خود شماست، نه سند.',
    faults: {
      range: ({ from, to }) =>
        to === 1
          ? 'درصدی از ۰ تا ۱۰۰ بنویسید.'
          : `${to > 10 || from === 3 ? 'عدد درستی' : 'امتیازی'} از ${number(from)} تا ${number(to)} بنویسید.`,
      above: ({ limit }) => `این حد نمی‌تواند بالاتر از «حد نصاب کلیدی» (${one(limit)}) باشد.`,
      year: () => 'سال را با چهار رقم بنویسید؛ مثلاً ۱۴۰۳ یا ۲۰۲۴.',
    },
  },
};
