// The frame of Edit account plan, in Persian.
import type { EditPlanText } from '../en/editPlan';

export const editPlan: EditPlanText = {
  waiting: 'در حال خواندن برنامه…',
  parts: {
    relationships: 'روابط',
    customerBusiness: 'کسب‌وکار مشتری',
    goals: 'اهداف و استراتژی',
    whitespace: 'ظرفیت خالی',
    accountTeam: 'تیم',
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
