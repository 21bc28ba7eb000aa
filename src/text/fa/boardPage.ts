// The page for the board. In Persian.
import type { BoardPageText } from '../en/boardPage';
import { list, number, overYears, percent, plain } from './figures';
import { lists } from './lists';

const part = (share: number) => {
  if (share > 0 && share < 0.005) return 'کمتر از ۱٪';
  if (share >= 0.995 && share < 1) return 'بیش از ۹۹٪';
  return share > 1.005 ? 'بیش از ۱۰۰٪' : percent(share);
};

export const boardPage: BoardPageText = {
  open: 'چاپ گزارش هیئت‌مدیره',
  waiting: 'در حال آماده کردن گزارش…',
  nothing: 'هنوز رتبه‌بندی‌ای نیست که بتوان به هیئت‌مدیره ارائه کرد. اول به نامزدها امتیاز بدهید.',
  keep: 'نگه‌داشتن در فایل',
  keeping: 'در حال نگه‌داشتن…',
  kept: (tab) => `در برگه «${tab}» به‌صورت مقدار ساده نگه داشته شد؛ بدون نصب افزونه هم باز می‌شود.`,

  chosenBy: (date, who) =>
    who === '' ? `معیارها و وزن‌ها آخرین بار در ${date} تغییر کرد.` : `معیارها و وزن‌ها را آخرین بار ${who} در ${date} تغییر داد.`,
  chosenUnknown: 'هیچ تغییری در معیارها یا وزن‌ها ثبت نشده است.',
  consistent: (ratio) =>
    `وزن‌ها از مقایسه زوجی معیارها به دست آمده و پاسخ‌ها با هم سازگار است (نرخ ناسازگاری ${ratio}؛ تا ۰٫۱۰ خوب است).`,
  inconsistent: (ratio) =>
    `وزن‌ها از مقایسه زوجی معیارها به دست آمده، اما پاسخ‌ها تا اندازه‌ای با هم ناسازگار است (نرخ ناسازگاری ${ratio}؛ بیش از ۰٫۱۰).`,
  unusable: (ratio) =>
    `وزن‌ها از مقایسه زوجی معیارها به دست آمده، اما پاسخ‌ها یکدیگر را نقض می‌کند و نباید از این وزن‌ها استفاده کرد (نرخ ناسازگاری ${ratio}؛ بیش از ۰٫۲۰).`,
  notCounted: (criteria) => `به حساب نیامده، با وزن صفر: ${list(criteria)}.`,
  setDirectly: 'وزن‌ها مستقیم تعیین شده است، نه با مقایسه زوجی معیارها.',
  decidedOn: (date) => `سطح‌ها در ${date} تعیین شد.`,
  decidedBetween: (first, last) => `سطح‌ها بین ${first} و ${last} تعیین شد.`,
  decidedUnknown: 'زمان تعیین سطح‌ها ثبت نشده است.',
  typedOver: (names) =>
    `سطح ${list(names)} در ماتریس امتیازدهی دستی تغییر کرده است؛ چون هنوز تأیید نشده، اینجا به حساب نیامده است.`,
  notConfirmed: 'هنوز هیچ سطحی تأیید نشده است: حساب‌های کلیدی زیر پیشنهاد امتیازهاست.',

  ranking: 'رتبه‌بندی',
  rank: 'رتبه',
  account: 'مشتری',
  score: 'امتیاز',
  confirmedTier: 'سطح',
  suggestedTier: 'سطح پیشنهادی',
  nobody: 'هیچ مشتری‌ای کلیدی نیست.',
  undecided: 'تعیین‌نشده',
  tiers: lists.tier,
  howSure: 'پایداری',
  sure: (word, percent) => `${word}، ${percent}`,
  revenueShare: (years) =>
    years.length === 0
      ? 'سهم از درآمد نامزدها'
      : `سهم از درآمد نامزدها ${years.length > 1 ? `${plain(years[0] as number)} تا ` : ''}${plain(years[years.length - 1] as number)}`,
  unknown: '–',
  moreKey: (more) => `و ${number(more)} مشتری کلیدی دیگر`,
  more: (more) => `و ${number(more)} نامزد امتیازدار دیگر که ${more === 1 ? '' : 'هیچ‌کدام '}کلیدی نیست`,
  notScored: (names) => `کلیدی، اما بدون امتیاز کامل و در نتیجه بدون رتبه: ${list(names)}.`,
  sameName: (names) => `از مشتریان هم‌نام فقط یکی، با رقم‌های همان ردیف اول، در این گزارش است: ${names}.`,
  unranked: (unscored, all) =>
    `${number(unscored)} نامزد از ${number(all)} امتیاز کامل ${unscored === 1 ? 'ندارد و رتبه‌بندی نشده است' : 'ندارند و رتبه‌بندی نشده‌اند'}.`,
  sureMeans: (spread) =>
    `پایداری: در چند حالت از ۱۰۰ حالت مشتری کلیدی است، اگر هر وزن تا ${spread} مقدار خودش کم یا زیاد شود و هر امتیازی که دستی یا بر پایه برآورد داده شده یک واحد بالاتر یا پایین‌تر. سطح‌های تأییدشده در آن اثری ندارد.`,

  firm: 'پایداری',
  criterion: 'معیار',
  weightToday: 'وزن',
  mayMove: 'بازه مجاز',
  fromTo: (lowest, highest) => `${lowest} تا ${highest}`,
  then: 'چه چیزی حساب‌های کلیدی را تغییر می‌دهد',

  money: 'سهم حساب‌های کلیدی از درآمد',
  revenue: (keys, all, share, years) =>
    `${overYears(years)}، ${keys === 1 ? 'تنها' : number(keys)} حساب کلیدی ${part(share)} درآمد ${all === 1 ? 'تنها' : `هر ${number(all)}`} نامزد را ${keys === 1 ? 'تأمین می‌کند' : 'تأمین می‌کنند'}.`,
  ofAllRevenue: (share) => `سهم حساب‌های کلیدی از درآمد همه مشتریان در همین سال‌ها، نامزد یا غیرنامزد، ${part(share)} است.`,
  inLastYear: (share, year) => `سهم حساب‌های کلیدی از درآمد همه مشتریان در سال ${plain(year)}، ${part(share)} است.`,
  largestNotKey: (names) => `بزرگ، اما غیرکلیدی: ${list(names)}.`,
  largeNotKey: (name, share, rank, alarm) =>
    `${name} (${part(share)} درآمد نامزدها، ${rank === null ? 'بدون رتبه' : `رتبه ${number(rank)}`})${alarm === '' ? '' : ` – ${alarm}`}`,
  revenueUnknown: 'درآمد نامزدها معلوم نیست، پس سهم حساب‌های کلیدی از آن هم معلوم نیست.',
  noRevenue: 'نامزدها روی هم درآمدی نداشته‌اند، پس سهم از آن معنایی ندارد.',
  withoutRevenue: (candidates) =>
    candidates === 1
      ? '۱ نامزد که درآمدش معلوم نیست، بدون درآمد به حساب آمده است.'
      : `${number(candidates)} نامزد که درآمدشان معلوم نیست، بدون درآمد به حساب آمده‌اند.`,
  marginLeftOut: (accounts, years) =>
    `برای ${number(accounts)} نامزد، همه هزینه‌ها ${overYears(years)} در برگه مشتریان نیست؛ پس سهم حساب‌های کلیدی از مبلغ حاشیه سود نیامده است.`,
  marginPartly: (accounts, years, lacking, year) =>
    `برای ${number(accounts)} نامزد، همه هزینه‌ها ${overYears(years)} در برگه مشتریان نیست و هزینه سال ${plain(year)} برای ${number(lacking)} نامزد؛ پس سهم حساب‌های کلیدی از مبلغ حاشیه سود نیامده است.`,
  marginInYear: (share, year) =>
    `سهم حساب‌های کلیدی از حاشیه سود نامزدها (درآمد منهای هزینه) در سال ${plain(year)}، ${part(share)} است؛ هزینه همه سال‌های پیش معلوم نیست.`,
  margin: (share) => `سهم حساب‌های کلیدی از حاشیه سود نامزدها (درآمد منهای هزینه) ${part(share)} است.`,
  groups: (years) => `به تفکیک گروه، از درآمد همه مشتریان ${overYears(years)}:`,
  group: (name, share, key, others) =>
    `${name}: ${share === null ? 'درآمد نامشخص' : part(share)}. کلیدی: ${list(key)}${others > 0 ? `؛ و ${number(others)} مشتری دیگر در همین گروه` : ''}.`,
  moreGroups: (more) => `و ${number(more)} گروه دیگر`,
  marginMeaningless: 'نامزدها روی هم حاشیه سودی ندارند، پس سهم از آن معنایی ندارد.',

  why: 'چرا هرکدام کلیدی است',
  because: (name, note) => `${name}: ${note}`,
  strengths: (strong, isHigh, weak) =>
    `${isHigh ? 'قوی در' : 'بهترین امتیاز در'} ${list(strong)}${weak.length > 0 ? `؛ ضعیف در ${list(weak)}` : ''}.`,
  noScores: 'هنوز بدون امتیاز',
  noReason: (names) => `برای این مشتریان، جز امتیازها دلیلی نوشته نشده است: ${list(names)}.`,
  moreReasons: (more) => `${number(more)} مشتری دیگر در ماتریس امتیازدهی است.`,

  changes: 'چه تغییر کرد',
  first: 'این اولین گزارش این فایل است، پس گزارشی برای مقایسه نیست.',
  since: {
    boardPage: (date) => `در مقایسه با گزارش ${date}:`,
    tiersConfirmed: (date) => `این اولین گزارش است. در مقایسه با سطح‌های تأییدشده در ${date}:`,
  },
  same: {
    boardPage: (date) => `حساب‌های کلیدی، امتیازها و وزن‌ها همان است که در گزارش ${date} بود.`,
    tiersConfirmed: (date) => `این اولین گزارش است. حساب‌های کلیدی، امتیازها و وزن‌ها همان است که در ${date} تأیید شد.`,
  },
  entered: (names) => `تازه کلیدی: ${list(names)}.`,
  left: (names) => `دیگر کلیدی نیست: ${list(names)}.`,
  ranked: (names) => `تازه به رتبه‌بندی آمده: ${list(names)}.`,
  noLongerRanked: (names) => `دیگر در رتبه‌بندی نیست: ${list(names)}.`,
  sameKeys: 'حساب‌های کلیدی همان است.',
  ended: (accounts) => `پایان همکاری: ${list(accounts)}.`,
  endedHow: (name, how) => `${name} (${how})`,
  moved: (name, from, to, rankFrom, rankTo) =>
    `${name}: امتیاز از ${from} به ${to}، رتبه از ${number(rankFrom)} به ${number(rankTo)}.`,
  otherMoves: (more) => `${number(more)} امتیاز دیگر کمتر تغییر کرد.`,
  weight: (name, from, to) => `وزن «${name}»: از ${from} به ${to}.`,

  made: (when, who) => `تهیه‌کننده: ${who}، ${when}. مقدارها مربوط به همان دقیقه است.`,
  madeByNobody: (when) => `تهیه‌شده در ${when}؛ تهیه‌کننده نامش را ننوشته است. مقدارها مربوط به همان دقیقه است.`,
};
