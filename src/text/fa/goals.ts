// Goals and strategy, in Persian. Fields are called as the columns of their tabs are.
import type { GoalsText } from '../en/goals';
import { list, number, percent, plain } from './figures';

export const goals: GoalsText = {
  worth: {
    title: 'ارزش امروز این مشتری',
    year: 'سال',
    revenue: 'درآمد',
    cost: 'هزینه',
    margin: 'حاشیه سود',
    years: (years) => (years.length === 3 ? 'سه سال' : list(years.map(plain))),
    unknown: 'نامشخص',
    inCurrency: (currency) => `مبالغ به ${currency}.`,
    toDate: (year, amount) => `درآمد ${plain(year)} تا آخرین آمار: ${amount}.`,
    growth: (of, nominal, prices, real) => `تغییر درآمد ${plain(of)}: ${nominal}؛ پس از کسر افزایش قیمت ${prices}: ${real}.`,
    revenueMissing: (years) => `درآمد ${list(years.map(plain))} وارد نشده است.`,
    costMissing: (years) => `هزینه ${list(years.map(plain))} وارد نشده، پس حاشیه سود معلوم نیست.`,
    asForBoard: (reason) => `نوشتن همان دلیل گزارش هیئت‌مدیره: ${reason}`,
    enter: 'وارد کردن درآمد و هزینه',
    revenueOf: (year) => `درآمد ${plain(year)}`,
    costOf: (year) => `هزینه ${plain(year)}`,
  },

  opportunities: {
    title: 'فرصت‌های فروش',
    groups: { open: 'در جریان', won: 'موفق', missed: 'ازدست‌رفته' },
    empty: 'هنوز فرصتی ثبت نشده است. فروش بعدی به این مشتری چه می‌تواند باشد و چه چیزی از دست رفته است؟',
    add: 'فرصت فروش تازه',
    addHint: 'نام آن را بنویسید و اینتر را بزنید.',
    amountMissing: 'هنوز بدون مبلغ',
    chance: (probability) => percent(probability),
    weighted: (weighted) => `مبلغ وزنی ${weighted}`,
    ofStage: (stage, probability) => `خالی: ${percent(probability)}، مقدار معمول مرحله «${stage}».`,
    expected: (day) => `بسته‌شدن احتمالی: ${day}`,
    closed: (day) => `بسته‌شدن: ${day}`,
    markWon: 'موفق',
    markLost: 'ازدست‌رفته',
    reopen: 'باز کردن دوباره',
    seatsWithoutLimit: 'ظرفیت حساب‌های کلیدی حدی ندارد؛ این وعده شدنی است.',
    seatFree: (free, seats) => `این وعده شدنی است: از ${number(seats)} جای حساب کلیدی ${number(free)} جا خالی است.`,
    noSeatFree: (seats) =>
      seats === 0
        ? 'برای حساب کلیدی جایی در نظر گرفته نشده است؛ وعده ندهید. ظرفیت در «تغییر تنظیمات» است.'
        : `جای خالی نیست: ${seats === 1 ? 'تنها جا' : `هر ${number(seats)} جا`} پر است. پیش از خالی شدن یکی از آن‌ها وعده ندهید؛ «تأیید سطح‌ها» نشان می‌دهد چه کسی می‌تواند جا باز کند.`,
    whyLost: 'بنویسید چرا از دست رفت؛ پیشنهاد بعدی از همین درس می‌گیرد.',
    total: (amount) => `در مجموع ${amount}`,
  },

  forecast: {
    expected: (sum, deals, most, months) =>
      `${number(deals)} فرصت برای ${number(months)} ماه آینده در جریان است و انتظار می‌رود ${sum} از ${most} به دست آید.`,
    range: (low, high) => `به احتمال حدود دو به سه، بین ${low} و ${high} خواهد بود.`,
    tooFew: (fewest) => `با کمتر از ${number(fewest)} فرصت، بازه معنای چندانی ندارد. فرصت‌ها این‌ها هستند:`,
    deal: (name, amount, probability) => `${name}: ${amount} با احتمال ${percent(probability)}`,
    undated: (names) => `بدون تاریخ به حساب آمده است: ${list(names)}. تاریخ بسته‌شدنش را بنویسید.`,
    past: (names) => `به حساب نیامده، چون تاریخ پیش‌بینی‌شده گذشته است: ${list(names)}. تاریخ تازه بگذارید یا فرصت را ببندید.`,
    later: (names, months) => `به حساب نیامده، چون دیرتر از ${number(months)} ماه آینده انتظار می‌رود: ${list(names)}.`,
    leftOut: (names) => `به حساب نیامده، چون مبلغ یا مرحله ندارد یا نادرست است: ${list(names)}.`,
  },

  goals: {
    title: 'اهداف',
    noHorizon: 'هنوز بدون افق زمانی',
    horizonEmpty: {
      short: 'هنوز هدفی برای سه ماه آینده نیست.',
      medium: 'هنوز هدفی برای سال پیش رو نیست.',
      long: 'این مشتری تا چند سال دیگر باید به کجا برسد؟',
    },
    add: { short: 'هدف کوتاه‌مدت تازه', medium: 'هدف میان‌مدت تازه', long: 'هدف بلندمدت تازه' },
    addHint: (owner, due) =>
      owner === '' ? `اینتر آن را با مهلت ${due} اضافه می‌کند.` : `اینتر آن را برای ${owner} با مهلت ${due} اضافه می‌کند.`,
    wish: 'این هدف هنوز اقدامی ندارد. هدفِ بدون اقدام فقط آرزوست.',
    endOfMonth: (month) => `پایان ${month}`,
    milestone: 'بدون سنجه، یک نقطه عطف است: محقق شده یا نشده.',
    fromCell:
      'برای نوشتن خودِ رقم، خالی بگذارید. خانه‌ای از همین فایل، با نام برگه و نشانی خانه، رقم را خودکار می‌آورد و هر تغییر را دنبال می‌کند.',
    notReadYet: 'هنوز رقمی نیست. پس از ذخیره و باز کردن دوباره برنامه خوانده می‌شود؛ اگر باز خالی بود، آن خانه را ببینید.',
    learned: 'پیش‌تر درباره همین آموخته‌اید:',
    learnedFrom: (account, goal) => `(${account}: ${goal})`,
    learnedHere: (lessons) => `آموخته‌ها از این مشتری: ${number(lessons)}`,
    reviewOf: (day) => `بررسی ${day}`,
    leadsTo: (goal) => `← ${goal}`,
    none: 'هیچ‌کدام',
    due: (day) => `مهلت ${day}`,
    attained: (share) => `${percent(share)} انجام شده`,
    attainedDown: (start, now, target, share) => `از ${start} به ${now} رسیده؛ هدف ${target} (${percent(share)})`,
    attainedOf: (now, target, share) => `${now} از ${target} (${percent(share)})`,
    more: 'مانع، نتیجه و ارزش',
    priority: (level) => `اولویت ${level}`,
  },

  strategy: {
    title: 'استراتژی',
    intro: 'مهم‌ترین بخش: برای رسیدن به هر هدف چه می‌کنیم، چه کسی و تا کی.',
    empty: 'با اولین هدف، اقدامات آن اینجا می‌آید.',
  },

  actions: {
    loose: 'اقدامات بدون هدف',
    looseHint: 'مشکل و پیگیری می‌توانند بدون هدف باشند. گام به یک هدف تعلق دارد.',
    ofGoal: (goal) => `اقدامات ${goal}`,
    add: 'اقدام تازه',
    addTo: (goal) => `اقدام تازه برای ${goal}`,
    addLoose: 'پیگیری تازه بدون هدف',
    addHint: (owner, due) =>
      owner === '' ? `اینتر آن را با مهلت ${due} اضافه می‌کند.` : `اینتر آن را برای ${owner} با مهلت ${due} اضافه می‌کند.`,
    done: (action) => `انجام شد: ${action}`,
    doneOn: (day) => `انجام‌شده در ${day}`,
    finished: (finished) => `${number(finished)} مورد انجام یا لغو شده`,
    later: '۱ هفته دیرتر',
    noGoal: 'بدون هدف',
  },
};
