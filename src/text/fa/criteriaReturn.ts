// Whether scores came true. In Persian.
import type { CriteriaReturnText } from '../en/criteriaReturn';
import { joinNames } from '../format/joinNames';
import { list, number, percent, plain as year } from './figures';
import { formatNumber } from '../format/formatNumber';

const two = (value: number) => formatNumber('fa', value, { decimals: 2 });
const some = (names: readonly string[]) => joinNames('fa', names, 4);
const signed = (part: number) => formatNumber('fa', part, { percent: true, signed: true });
const quoted = (names: readonly string[]) => list(names.map((name) => `«${name}»`));

export const criteriaReturn: CriteriaReturnText = {
  waiting: 'در حال مقایسه امتیازها با نتیجه…',
  lead: 'آیا امتیازهای بالا درست از آب درآمد؟ امتیازهای یک سال پیش یا قدیمی‌تر با درآمد یا سود مشتریان از آن پس مقایسه می‌شود.',

  noSnapshot:
    'هنوز امتیازی ثبت نشده است. هر بار که سطح‌ها تأیید شود، گزارش هیئت‌مدیره ساخته شود یا بررسی‌ای ذخیره شود، امتیازها ثبت می‌شود. یک سال پس از اولین بار، نتیجه آن‌ها اینجا می‌آید.',
  tooYoung: (first, from) => `امتیازها اولین بار در ${first} ثبت شد. در ${from} دوباره بیایید؛ باید یک سال بگذرد.`,
  confirmTiers: 'تأیید سطح‌ها',

  snapshot: 'امتیازها در تاریخ',
  yearRuns: (value, until) =>
    `نتیجه این امتیازها در سال ${year(value)} دیده می‌شود که بیشترِ آن پس از آن‌هاست. پس از پایان سال، از ${until}، وقتی ارقامش در مشتریان آمد، دوباره بیایید.`,
  yearMissing: (value, last) =>
    `نتیجه این امتیازها در سال ${year(value)} دیده می‌شود. آن سال تمام شده، اما آخرین سال کامل در مشتریان ${year(last)} است؛ ارقام ${year(value)} را وارد کنید.`,
  importData: 'وارد کردن داده‌ها',

  profit: (value, accounts) => `با سود سال ${year(value)} از ${number(accounts)} مشتری مقایسه شده است.`,
  revenue: (value, accounts, missing) =>
    `با درآمد سال ${year(value)} از ${number(accounts)} مشتری مقایسه شده است، چون هزینه ${number(missing.length)} مشتری وارد نشده: ${some(missing)}.`,
  partly: (value) => `بخشی از سال ${year(value)} پیش از این امتیازهاست؛ پس قسمتی از آن از پیش معلوم بود.`,
  noFigures: (value, names) =>
    `کنار گذاشته شد، چون درآمد سال ${year(value)} خالی است: ${some(names)}. برای مشتری‌ای که رفته صفر بنویسید، وگرنه معیارها بهتر از آنچه هستند دیده می‌شوند.`,
  gone: (names) => `آن زمان امتیاز داشت، اما دیگر در مشتریان نیست: ${some(names)}.`,
  tooFew: (accounts) => `${number(accounts)} مشتری برای قضاوت درباره یک معیار کم است. با ۸ مشتری یا بیشتر دوباره بررسی کنید.`,
  nobody: 'هیچ‌یک از مشتریانی که آن زمان امتیاز داشت اکنون ارقام ندارد؛ پس درباره هیچ معیاری نمی‌توان قضاوت کرد.',

  verdicts: {
    well: 'خوب پیش‌بینی کرد',
    little: 'کمی پیش‌بینی کرد',
    size: 'چیزی بیش از اندازه مشتری نگفت',
    chance: 'چیزی بیش از شانس نبود',
    wrong: 'نتیجه وارونه بود',
    tooFew: 'تعداد مشتری کافی نیست',
    allEqual: 'همه یکسان است',
  },
  meanings: {
    well: 'هرکه امتیاز بالاتری داشت بیش از آنچه از اندازه‌اش برمی‌آمد آورد و بیشتر رشد کرد.',
    little: 'مشتریان با امتیاز بالاتر معمولاً درآمد بیشتری داشتند یا بیشتر رشد کردند.',
    size: 'مشتریان با امتیاز بالاتر درآمد بیشتری داشتند، اما از پیش هم بزرگ‌تر بودند: نه نتیجه با در نظر گرفتن اندازه و نه رشد از امتیاز پیروی نکرد.',
    chance: 'آنچه گفت از شانس بازشناختنی نیست.',
    wrong: 'مشتریان با امتیاز بالاتر درآمد کمتری داشتند.',
    allEqual: 'همه امتیازها یا همه نتیجه‌ها برابر است؛ چیزی برای مقایسه نیست.',
  },
  correlation: (value, accounts) =>
    `هم‌بستگی رتبه‌ای ${two(value)} در ${number(accounts)} مشتری (۱ یعنی همان ترتیب، ۰ بی‌ارتباط، ‎−۱ ترتیب وارونه).`,
  chance: (chance) =>
    chance < 0.001
      ? 'شانس به‌تنهایی در کمتر از ۱ مورد از ۱٬۰۰۰ مورد همین را می‌داد.'
      : `شانس به‌تنهایی در حدود ${number(chance * 100, chance < 0.095 ? 1 : 0)} مورد از ۱۰۰ مورد همین را می‌داد.`,
  several: (criteria) =>
    `میان ${number(criteria)} معیار شاید یکی فقط از سر شانس خوب به نظر برسد؛ پس هرکدام باید از آزمونی سخت‌تر از حالت تنها بگذرد (روش هولم).`,
  fewAccounts: 'با این تعداد کم، فقط ارتباط قوی از شانس بازشناخته می‌شود.',
  shareThen: (share) => `وزن آن زمان: ${percent(share)}`,
  notInUse: 'دیگر معیار نیست',
  beyondSize: (from, correlation) => `با در نظر گرفتن درآمد سال ${year(from)}: هم‌بستگی رتبه‌ای ${two(correlation)}.`,
  growth: (from, correlation) => `با رشد از سال ${year(from)}: هم‌بستگی رتبه‌ای ${two(correlation)}.`,
  growthUnknown: 'رشد از آن زمان برای تعداد کافی مشتری معلوم نیست.',
  less: (names) => `امتیازش بیش از نتیجه بود: ${list(names)}.`,
  more: (names) => `امتیازش کمتر از نتیجه بود: ${list(names)}.`,
  chart: (criterion, verdict) => `${criterion}: امتیاز و نتیجه همه مشتریان. ${verdict}.`,
  lowScore: 'امتیاز ۱',
  highScore: 'امتیاز ۱۰',
  most: 'بیشترین نتیجه',
  least: 'کمترین نتیجه',
  dot: (name, score, amount) => `${name}: امتیاز ${number(score, 1)}، نتیجه ${amount}`,
  asTable: 'نمایش به شکل جدول',
  account: 'مشتری',
  score: 'امتیاز',
  brought: { profit: 'سود', revenue: 'درآمد' },

  criteria: 'معیار به معیار',
  whole: 'کل امتیاز',
  scoreBetter: (from, score, revenue) =>
    `بیش از درآمد سال ${year(from)} به‌تنهایی پیش‌بینی کرد (${two(score)} در برابر ${two(revenue)})؛ انتخاب با معیار ارزشش را داشت.`,
  scoreHigher: (from, score, revenue) =>
    `بیش از درآمد سال ${year(from)} به‌تنهایی پیش‌بینی کرد (${two(score)} در برابر ${two(revenue)})، اما این تفاوت شاید تصادفی باشد.`,
  revenueBetter: (from, score, revenue) =>
    `درآمد سال ${year(from)} به‌تنهایی بهتر پیش‌بینی کرد (${two(revenue)} در برابر ${two(score)})؛ در این سال معیارها کمکی نکرد.`,
  alike: (from, score, revenue) =>
    `درآمد سال ${year(from)} به‌تنهایی تقریباً همان‌قدر پیش‌بینی کرد (${two(revenue)} در برابر ${two(score)}).`,
  revenueApart: (from, accounts, verdict) =>
    `درآمد سال ${year(from)} به‌تنهایی، که برای ${number(accounts)} مشتری معلوم است: ${verdict}.`,
  revenueUnknown: (from) => `درآمد سال ${year(from)} برای تعداد کافی مشتری معلوم نیست تا امتیاز با آن سنجیده شود.`,

  todo: 'چه باید کرد',
  turn: (criteria) => `${quoted(criteria)}: تعریف و شیوه امتیازدهی را بازبینی کنید یا وزنش را بردارید.`,
  doubt: (criteria, share) => `${quoted(criteria)}: هنوز چیزی نشان نمی‌دهد که نتیجه را پیش‌بینی می‌کند، با ${percent(share)} وزن.`,
  sizeOnly: (criteria) =>
    `${list(criteria)}: درآمد سال پیش همین را می‌گوید. وزن ${criteria.length === 1 ? 'آن' : 'آن‌ها'} را کم کنید یا به چیزی امتیاز دهید که رشد مشتری را نشان می‌دهد.`,
  keep: 'هر معیاری که قضاوت درباره‌اش ممکن بود، نتیجه را پیش‌بینی کرد. نگهش دارید.',
  patience: 'یک سال کم است: برخی معیارها دیرتر نتیجه می‌دهند. وقتی دو سال یک چیز گفت، وزن‌ها را تغییر دهید.',
  chooseCriteria: 'انتخاب معیارها',

  expected: 'انتظار و نتیجه',
  expectedHint: (value) =>
    `حساب‌های کلیدی: درآمد سال ${year(value)} در برابر درآمد بالقوه سالانه که رسیدن به آن شاید سه سال طول بکشد. هرکه بیشتر عقب مانده بالاتر است.`,
  noKeys: 'هنوز هیچ حساب کلیدی‌ای تأیید نشده است.',
  ofExpected: (actual, expected, share) => `${actual} از ${expected} (${percent(share)})`,
  states: {
    reached: 'رسیده است',
    growing: 'کمتر، اما رو به رشد',
    behind: 'کمتر و بدون رشد',
    below: 'کمتر؛ رشدش معلوم نیست',
    unknown: 'درآمد بالقوه یا درآمد آن سال معلوم نیست',
  },
  grew: (part) => `${signed(part)} در سال آخر`,
  behind: (names) => `کمتر از انتظار و بدون رشد: ${some(names)}.`,
};
