// Whether key account management makes sense here, in Persian: the panel, and the page to print.
import type { KnownForReasons, ReadinessText } from '../en/readiness';
import { list, number, percent } from './figures';

const paybackOf = ({ businessCase }: KnownForReasons): number =>
  (businessCase.kind === 'case' ? businessCase.paybackMonth : null) ?? 0;

const reasons: ReadinessText['reasons'] = {
  salesProcess: {
    for: () => 'فروش آن‌قدر خوب پیش می‌رود که بتوان بر آن بنا کرد.',
    against: () => 'اول باید فرایند فروش درست کار کند؛ حساب‌های کلیدی هر کاستی آن را می‌بینند.',
  },
  potential: {
    for: () => 'به مشتریان فعلی بیش از این هم می‌توان فروخت.',
    against: () => 'فروش بیشتری در کار نیست؛ نه به همین افراد و نه به واحدهای دیگر.',
  },
  competition: {
    for: () => 'در برابر رقیبان حرفی برای گفتن داریم.',
    excused: () => 'رقیبان قوی‌اند، ولی وعده حساب کلیدی را فقط ما می‌توانیم بدهیم.',
    against: () => 'رقیبان قوی‌اند و جایگاه حساب کلیدی ما را متمایز نمی‌کند.',
  },
  winningPromise: {
    for: () => 'وقتی کار به ما و یک رقیب می‌رسد، وعده حساب کلیدی احتمالاً ما را برنده می‌کند.',
  },
  resources: {
    for: () => 'افراد و منابع لازم را داریم.',
    against: () => 'افراد و منابع لازم را نداریم.',
  },
  salesCycle: {
    for: () => 'فروش ما زمان و مشاوره می‌خواهد و کار مدیر حساب کلیدی همین است.',
    excused: () => 'فروش اول سریع است، ولی می‌تواند به واحدهای دیگر راه باز کند.',
    against: () => 'فروش سریع و با تعامل کم است. مدیریت حساب‌های کلیدی احتمالاً اینجا به کار نمی‌آید.',
  },
  furtherSales: {
    for: () => 'مشتریان قصد خرید دوباره دارند.',
    excused: () => 'همان خریدار دوباره نمی‌خرد، ولی واحدهای دیگر می‌توانند بخرند.',
    against: () => 'مشتریان قصد خرید بیشتر ندارند، بنابراین پس از اولین فروش فایده‌ای ندارد.',
  },
  companySupport: {
    for: () => 'کل شرکت از آن پشتیبانی می‌کند.',
    against: () => 'بخش‌های دیگر هنوز از آن پشتیبانی نمی‌کنند.',
  },
  executiveBuyIn: {
    for: () => 'مدیران ارشد پذیرفته‌اند.',
    against: () => 'مدیران ارشد هنوز نپذیرفته‌اند.',
  },
  investment: {
    for: ({ months }) => `بودجه ${number(months ?? 0)} ماه تأمین شده است.`,
    against: () => 'بودجه یک سال تأمین نشده است. برنامه دست‌کم ۱۲ ماه زمان می‌خواهد.',
  },
  seats: {
    for: ({ facts: { capacity, candidates } }) =>
      `${number(capacity ?? 0)} جا برای ${number(candidates)} نامزد؛ آن‌قدر کم که بتوان خوب رسیدگی کرد.`,
    caution: ({ facts: { capacity, candidates } }) =>
      capacity === null
        ? 'تعداد حساب‌های کلیدی حدی ندارد. تعیین کنید به چند حساب می‌توانید خوب برسید.'
        : `${number(capacity)} جا برای ${number(candidates)} نامزد؛ وقتی همه کلیدی باشند، هیچ‌کس کلیدی نیست. کوچک شروع کنید.`,
    against: () => 'در تنظیمات جایی برای حساب کلیدی نمانده است.',
  },
  candidates: {
    caution: () => 'هنوز نامزدی نیست. ۱۵ تا ۵۰ مشتری برای مقایسه انتخاب کنید.',
  },
  businessCase: {
    for: (known) => `بر پایه ارقام شما هزینه‌ها در ماه ${number(paybackOf(known))} برمی‌گردد.`,
    caution: () => 'هنوز توجیه اقتصادی نوشته نشده است.',
    against: () => 'بر پایه ارقام شما هزینه‌ها تا ۳۶ ماه برنمی‌گردد.',
  },
  payback: {
    caution: ({ months, ...known }) =>
      `هزینه‌ها در ماه ${number(paybackOf({ months, ...known }))} برمی‌گردد، یعنی پس از ${number(months ?? 0)} ماهی که تأمین شده است.`,
  },
};

const questions: ReadinessText['questions'] = {
  salesProcess: {
    short: 'فرایند فروش',
    question: 'فرایند فروش شما چقدر خوب پیش می‌رود؟',
    steps: [
      'هر فروشنده روش خودش را دارد',
      'مراحل هست، کمتر رعایت می‌شود',
      'بیشتر فروش‌ها طبق مراحل است',
      'خوب است و سنجیده می‌شود',
      'خوب است و هر سال بهتر می‌شود',
    ],
  },
  upsell: {
    short: 'بیش‌فروشی و فروش مکمل',
    question: 'مشتریان چقدر بیشتر می‌توانند از شما بخرند؟',
    steps: ['هیچ', 'گاهی اندکی', 'یکی دو محصول دیگر', 'چند محصول دیگر', 'بیشتر آنچه عرضه می‌کنیم'],
  },
  expansion: {
    short: 'توان گسترش',
    question: 'می‌توانید به واحدها و شعبه‌های دیگر بفروشید؟',
    steps: ['نه، فقط یک خریدار هست', 'به‌ندرت', 'در برخی مشتریان', 'در بیشتر مشتریان', 'تقریباً در همه، و می‌دانیم کجا'],
  },
  competition: {
    short: 'رقابت',
    question: 'در برابر رقیبان چه جایگاهی دارید؟',
    steps: [
      'فقط قیمت تعیین می‌کند',
      'رقیبان جلوترند',
      'کم‌وبیش برابریم',
      'در آنچه مهم است جلوتریم',
      'مشتری کمتر سراغ دیگران می‌رود',
    ],
  },
  resources: {
    short: 'افراد و منابع',
    question: 'برای این کار افراد و منابع دارید؟',
    steps: ['هیچ', 'فقط در کنار کارهای دیگر', 'یک نفر می‌تواند شروع کند', 'یک مدیر با کمی کمک', 'مدیر، تیم و بودجه'],
  },
};

const yesOrNo: ReadinessText['yesOrNo'] = {
  shortCycle: {
    short: 'فروش سریع',
    question: 'آیا فروش شما سریع و با تعامل کم است؟',
    hint: 'اگر چنین است، مدیریت حساب‌های کلیدی احتمالاً به کار نمی‌آید؛ این کار مشاوره در طول زمان می‌خواهد.',
  },
  noFurtherSales: {
    short: 'فقط یک فروش',
    question: 'آیا مشتری پس از فروش اول قصد خرید دیگری ندارد؟',
    hint: 'اگر چنین است، پس از فروش فایده‌ای ندارد.',
  },
  landAndExpand: {
    short: 'ورود و گسترش',
    question: 'آیا فروش اول راه را به واحدها، دفترها یا شرکت‌های تابعه دیگر باز می‌کند؟',
    hint: 'ورود و گسترش استثنای دو پرسش بالاست، اگر بتوانید به واحدهای دیگر بفروشید.',
  },
  winningPromise: {
    short: 'برگ برنده',
    question: 'آیا کار اغلب به شما و یک رقیب می‌رسد و فقط شما می‌توانید وعده حساب کلیدی بدهید؟',
    hint: 'اگر چنین است، احتمالاً برنده می‌شوید.',
  },
  companySupport: { short: 'پشتیبانی کل شرکت', question: 'آیا کل شرکت از این کار پشتیبانی می‌کند؟', hint: '' },
  executiveBuyIn: { short: 'حمایت مدیران ارشد', question: 'آیا مدیران ارشد پذیرفته‌اند؟', hint: '' },
};

const missingFigures = {
  keyRevenue: 'درآمد سال گذشته این مشتریان',
  costPerPerson: 'هزینه یک مدیر',
  growth: 'رشد اضافه',
  margin: 'حاشیه سود',
};

export const readiness: ReadinessText = {
  checkReadiness: 'بررسی آمادگی',
  checkHint: 'آیا مدیریت حساب‌های کلیدی برای شما معنا دارد؟ چند پرسش و یک توجیه اقتصادی.',
  waiting: 'در حال خواندن پاسخ‌ها…',
  verdicts: { go: 'آغاز کنید', landAndExpand: 'ورود و گسترش', notYet: 'هنوز نه' },
  verdictMeans: {
    go: 'مدیریت حساب‌های کلیدی اینجا معنا دارد. با یک اجرای آزمایشی شروع کنید.',
    landAndExpand: 'از یک ورود کوچک شروع کنید و واحد به واحد گسترش دهید.',
    notYet: 'پیش از آن چیزهایی باید تغییر کند.',
    open: 'تا پاسخ‌ها کامل شود، نتیجه همین است.',
  },
  answered: (given, asked) => `${number(given)} از ${number(asked)} پاسخ داده شده`,
  allAnswered: 'همه پاسخ داده شده',

  parts: {
    questions: 'پنج پرسش',
    fit: 'مشتریان شما چگونه می‌خرند',
    company: 'شرکت شما',
    businessCase: 'توجیه اقتصادی',
    reasons: 'چرا',
    pilot: 'اجرای آزمایشی',
  },
  questions,
  yesOrNo,
  step: (degree, words) => `${number(degree)} · ${words}`,
  notAnswered: 'بی‌پاسخ',
  yes: 'بله',
  no: 'نه',
  note: 'یادداشت',
  noteOn: (short) => `یادداشت درباره ${short}`,
  addNote: 'افزودن یادداشت',
  months: 'بودجه چند ماه تأمین شده است؟',
  monthsShort: 'تأمین بودجه',
  monthsHint: 'برنامه اول هزینه دارد و سودش دیرتر می‌رسد.',
  monthsSecured: (months) => (months === 0 ? 'کمتر از ۱۲ ماه' : `${number(months)} ماه`),
  seats: ({ kams, accountsEach, capacity, candidates }) =>
    `${number(kams)} مدیر، هر یک با ${number(accountsEach)} حساب. ${capacity === null ? 'ظرفیت حدی ندارد' : `${number(capacity)} جا`}، ${number(candidates)} نامزد.`,
  seatsTitle: 'ظرفیت',
  changeSettings: 'تغییر تنظیمات',

  caseHint: 'انتظار خودتان را برای یک سال بنویسید. هزینه خالی صفر حساب می‌شود.',
  caseFigures: {
    people: 'تعداد مدیران حساب کلیدی',
    costPerPerson: 'هزینه هر مدیر در سال',
    otherCosts: 'منابع و هزینه‌های دیگر در سال',
    discounts: 'تخفیف حساب‌های کلیدی در سال',
    growth: 'رشد اضافه در سال',
    margin: 'حاشیه سود آن',
  },
  ofSettings: (kams) => `اگر خالی بماند: ${number(kams)} (از تنظیمات).`,
  ofWorkbook: (margin) => `خالی: ${percent(margin)}، همان سه سال مشتریان شما.`,
  growthHint: 'آنچه برنامه بر رشدی که خودبه‌خود می‌آمد می‌افزاید.',
  revenueServed: (amount, served, isConfirmed) =>
    isConfirmed
      ? `بر پایه ${amount}، درآمد سال گذشته ${number(served)} حساب کلیدی شما.`
      : `بر پایه ${amount}، درآمد سال گذشته ${number(served)} مشتری برتر از نظر امتیاز.`,
  missing: (missing) => `هنوز لازم است: ${list(missing.map((figure) => missingFigures[figure]))}.`,
  columns: { months: 'ماه', gain: 'سود', cost: 'هزینه', net: 'خالص' },
  inCurrency: (currency) => `مبالغ به ${currency} و انباشته از آغاز.`,
  addedUp: 'مبالغ انباشته از آغاز است.',
  paysBack: (month) => `هزینه‌ها در ماه ${number(month)} برمی‌گردد.`,
  neverPaysBack: 'هزینه‌ها تا ۳۶ ماه برنمی‌گردد.',
  expectation: 'این یک انتظار است، نه وعده.',
  outcome: 'نتیجه واقعی',
  came: 'واقعی',
  expected: 'مورد انتظار',
  netOfPlan: 'پس از کسر هزینه برنامه',
  keptOn: (day, revenue, accounts) =>
    `در برابر توجیه اقتصادی ${day} که بر پایه درآمد ${revenue} از ${number(accounts)} مشتری بود. همه رشد این مشتریان حساب می‌شود، حتی رشدی که به هر حال به دست می‌آمد.`,
  notYetOver: (day, year) =>
    `توجیه اقتصادی ${day} نگه داشته شده است. پس از پایان سال ${year} و وارد کردن داده‌هایش، نتیجه واقعی در برابر آن می‌آید.`,
  notKnown: 'نامشخص',

  othersReport: 'دیگران چه گزارش کرده‌اند',
  othersHint: 'ارقامی که یک راهنمای حساب‌های کلیدی نقل کرده است. می‌گوید دیگران چه دیده‌اند، نه اینکه شما چه خواهید دید.',
  reports: [
    { source: 'خود راهنما', words: 'حساب‌های کلیدی ۳۳٪ درآمد فروش را تأمین می‌کنند.' },
    {
      source: 'گالوپ، به نقل از راهنما',
      words: 'سازمان‌هایی که در این کار بهترین‌اند: ۳۴٪ سود بیشتر، ۵۰٪ درآمد بیشتر و ۳۳٪ احتمال بیشتر برای انتخاب اول بودن.',
    },
    {
      source: 'هاروارد بیزنس ریویو، به نقل از راهنما',
      words: 'طی چند سال: رضایت مشتری ۲۰٪ و سود و درآمد ۱۵٪ بیشتر. برنامه‌های بیش از پنج‌ساله می‌توانند دو برابر بازده داشته باشند.',
    },
  ],

  results: { for: 'موافق', against: 'مخالف', excused: 'استثنا', caution: 'درخور توجه', open: 'بی‌پاسخ' },
  reasons,
  open: (shorts) => `هنوز بی‌پاسخ: ${list(shorts)}.`,
  pilotOf: (names) => `با ${list(names)} شروع کنید. دو یا سه حساب نشان می‌دهد چه چیزی کار می‌کند، پیش از آنکه دیگران بیایند.`,
  pilotLater: (names) => `اکنون نه. هنگام شروع، ${list(names)} بالاترین امتیاز را دارند؛ آن‌هایی را بردارید که وضعشان خوب است.`,
  noPilot: 'وقتی نامزدها امتیاز بگیرند، دو یا سه مورد برتر اینجا پیشنهاد می‌شود.',

  states: { clean: 'همه‌چیز ذخیره شده است', unsaved: 'هنوز ذخیره نشده', failed: 'ذخیره نشد' },
  fixFirst: 'یکی از ارقام را بازبینی کنید.',
  keepMine: 'نوشته من بماند',
  takeTheirs: 'نوشته آن‌ها بیاید',
  showPage: 'صفحه برای چاپ',

  page: {
    of: (workbook, day) => `${workbook} · ${day}`,
    verdict: (verdict, means) => `${verdict}. ${means}`,
    answers: 'پاسخ‌ها',
    question: 'پرسش',
    answer: 'پاسخ',
    made: (day) => `تهیه‌شده در ${day} با «حساب کلیدی». پاسخ‌ها همان است که تا آن روز ذخیره شده بود.`,
  },
};
