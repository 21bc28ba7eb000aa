// The frame of Edit account plan, in Persian.
import type { EditPlanText } from '../en/editPlan';
import { number } from './figures';

export const editPlan: EditPlanText = {
  waiting: 'در حال خواندن برنامه…',
  parts: {
    relationships: 'روابط',
    customerBusiness: 'کسب‌وکار مشتری',
    goals: 'اهداف و استراتژی',
    whitespace: 'ظرفیت خالی',
    accountTeam: 'تیم',
  },

  partsOfPlan: 'بخش‌های برنامه',

  account: 'مشتری',
  find: 'بخشی از نام را بنویسید',
  nobodyFound: 'نام هیچ مشتری این را ندارد.',
  moreFound: (more) => `${number(more)} مورد دیگر: بیشتر از نام را بنویسید.`,
  noAccounts: 'هنوز مشتری ندارید. از یک فایل وارد کنید یا در ماتریس امتیازدهی بنویسید.',
  unsaved: 'ذخیره‌نشده',

  completeness: 'میزان تکمیل برنامه',
  complete: (share) => `${share} تکمیل`,
  missing: (missing) => `${number(missing)} مورد کم است`,
  nothingMissing: 'چیزی کم نیست.',

  pages: 'چاپ و نگهداری',
  pagesUnsaved: 'فقط آنچه ذخیره شده در این صفحه‌ها می‌آید.',
  printBrief: 'چاپ خلاصه',
  opening: 'در حال باز کردن…',
  planTab: 'برگه برنامه حساب',
  writing: 'در حال نوشتن…',
  written: (tab) => `برنامه در برگه ${tab} است.`,
  keepCopy: 'نگه‌داشتن یک نسخه',
  keeping: 'در حال نگهداری…',
  kept: (tab) => `در برگه ${tab} نگه داشته شد.`,

  saveStates: { clean: 'همه‌چیز ذخیره شده است', saved: 'ذخیره شد', failed: 'ذخیره نشد' },
  unsavedChanges: (changes) => `${number(changes)} تغییر ذخیره‌نشده`,
  heldBack: (faults) => `ذخیره نشد: ${number(faults)} خانه را بازبینی کنید.`,
  goTo: (part) => `رفتن به ${part}`,

  keptOf: (changes, ago) => `${number(changes)} تغییر ذخیره‌نشده از ${ago} دارید.`,
  ago: {
    minutes: (minutes) => `${number(minutes)} دقیقه پیش`,
    hours: (hours) => `${number(hours)} ساعت پیش`,
    days: (days) => `${number(days)} روز پیش`,
  },
  takeThem: 'ادامه می‌دهم',
  dropThem: 'کنار بگذار',

  conflict: {
    title: 'در این میان تغییر کرده است',
    first: 'ذخیره نشد: در بالا انتخاب کنید کدام نسخه بماند',
    explain: 'در این میان همین مورد در فایل تغییر کرده است؛ پس هنوز چیزی ذخیره نشده است. انتخاب کنید کدام نسخه بماند.',
    allTheirs: 'همه مثل فایل',
    allMine: 'همه مثل نوشته اینجا',
    was: (value) => `پیش از این: ${value}`,
    theirs: 'در فایل',
    mine: 'نوشته اینجا',
    blank: '(خالی)',
    gone: 'هنگامی که شما این را اینجا تغییر می‌دادید، در فایل حذف شد.',
    removedHere: 'شما این را اینجا حذف کردید، اما در این میان در فایل تغییر کرد.',
    keepAsNew: 'نسخه من به‌عنوان مورد تازه بماند',
    drop: 'حذف‌شده بماند',
    keepTheirs: 'همان‌طور که در فایل است بماند',
    removeAnyway: 'با این حال حذف شود',
    save: 'ذخیره این انتخاب',
  },

  unnamed: 'هنوز بی‌نام',
  isNew: 'تازه',
  isChanged: 'تغییر کرده',
  undoChanges: 'لغو تغییرها',
  removeNamed: (name) => `حذف ${name}`,

  days: {
    today: 'امروز',
    '1d': '۱ روز بعد',
    '1w': '۱ هفته بعد',
    '2w': '۲ هفته بعد',
    '1m': '۱ ماه بعد',
    '3m': '۳ ماه بعد',
    '6m': '۶ ماه بعد',
    '1y': '۱ سال بعد',
  },

  problems: {
    fieldBlank: () => 'لطفاً این را پر کنید.',
    notANumber: () => 'یک عدد بنویسید، مانند ۱۲٫۵.',
    nameTwice: ({ name }) => `${name} از قبل هست. نام دیگری برای این بگذارید.`,
    outOfRange: ({ from, to }) => (to === undefined ? `عددی از ${from} به بالا بنویسید.` : `عددی از ${from} تا ${to} بنویسید.`),
    notWhole: () => 'یک عدد صحیح بنویسید.',
    dayInFuture: ({ latest }) => `این روز هنوز نرسیده است. ${latest} یا روزی پیش از آن را بنویسید.`,
    refersToItself: () => 'نمی‌تواند به خودش اشاره کند.',
    circle: ({ name }) => `${name} دوباره به همین‌جا می‌رسد. یکی دیگر را انتخاب کنید.`,
    unknownName: ({ name }) => `${name} در برنامه این مشتری نیست.`,
    targetIsStart: () => 'مقدار هدف با مقدار آغاز یکی است. مقدار دیگری بنویسید.',
    figureWithoutMeasure: () => 'بنویسید این عددها چه چیزی را می‌سنجند؛ هدفِ بدون سنجه یک نقطه عطف است.',
    closedOnMissing: () => 'بنویسید در چه تاریخی بسته شد.',
    onlyForLost: () => 'دلیل از دست رفتن فقط برای فرصت ازدست‌رفته است.',
    onlyForFinancialHealth: () => 'وضعیت مالی فقط برای سلامت مالی نوشته می‌شود.',
    horizonMismatch: () => 'مهلت با افق زمانی نمی‌خواند.',
    notAnEmail: () => 'این به نشانی ایمیل نمی‌ماند.',
    notALink: () => 'پیوند با ‎https://‎ شروع می‌شود.',
  },
};
