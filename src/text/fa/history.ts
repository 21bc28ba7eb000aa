// What changed, when, by whom and why. In Persian.
import type { HistoryText } from '../en/history';
import { list, number, percent } from './figures';
import { lists } from './lists';
import { formatNumber } from '../format/formatNumber';

const score = (value: number) => number(value, 2);
const two = (value: number) => formatNumber('fa', Math.abs(value), { decimals: 2 });
/** The marks keep the sign at the left of its number in a right-to-left sentence. */
const signed = (value: number) => `${formatNumber('fa', value, { decimals: 2, signed: true })}\u200e`;
const moved = (by: number) => (by < 0.005 ? `کمتر از ${two(0.01)}` : two(by));

export const history: HistoryText = {
  find: 'جست‌وجوی مشتری',
  allAccounts: 'همه مشتریان',
  nobodyFound: 'نامزدی با این نام نیست.',
  moreFound: (more) => `${number(more)} مورد دیگر؛ برای دیدنشان نام را کامل‌تر بنویسید.`,

  waiting: 'در حال خواندن تاریخچه…',
  lines: 'چه چیزی تغییر کرد',
  nothing: 'هنوز چیزی با «حساب کلیدی» تغییر نکرده است. از این پس هر امتیاز، وزن، معیار یا سطحی که تغییر کند اینجا نوشته می‌شود.',
  nothingOf: (name) => `برای «${name}» هنوز چیزی ثبت نشده است.`,
  showMore: 'نمایش بیشتر',
  somebody: 'نامشخص',
  changed: (from, to) => `از ${from} به ${to}`,
  takenAway: (from) => `${from} برداشته شد`,

  why: 'چرا بالا یا پایین رفت؟',
  whyOf: (name) => `چرا «${name}» بالا یا پایین رفت؟`,
  chooseFirst: 'اول یک مشتری انتخاب کنید؛ آنگاه می‌بینید بین دو تاریخ چه چیزی آن را بالا یا پایین برده است.',
  noSnapshot:
    'امتیازها بین دو تاریخی مقایسه می‌شود که وضعیت در آن‌ها نگه داشته شده است. اولین بار هنگام تأیید سطح‌ها یا ساختن گزارش هیئت‌مدیره نگه داشته می‌شود.',
  from: 'از',
  to: 'تا',
  now: 'اکنون',
  occasions: { tiersConfirmed: 'تأیید سطح‌ها', boardPage: 'گزارش هیئت‌مدیره', review: 'بررسی' },
  comparing: 'در حال مقایسه…',
  notThen: 'در تاریخ اول نامزدِ دارای امتیاز نبوده است.',
  notNow: 'در تاریخ دوم نامزدِ دارای امتیاز نیست.',
  noParts: 'در یکی از دو تاریخ امتیاز کامل نیست، پس نمی‌توان تغییر را جزءبه‌جزء نشان داد.',
  score: 'امتیاز',
  rank: 'رتبه',
  tier: 'سطح',
  tiers: lists.tier,
  undecided: 'تعیین‌نشده',
  after: 'بعد',
  then: 'آن زمان',
  rose: (by) => `امتیازش ${moved(by)} بالا رفت.`,
  dropped: (by) => `امتیازش ${moved(by)} پایین آمد.`,
  same: 'امتیازش همان است.',
  signed,
  fromScore: (then, now, effect) => `امتیاز از ${score(then)} به ${score(now)}: ${signed(effect)}`,
  fromWeight: (then, now, effect) => `وزن از ${percent(then)} به ${percent(now)}: ${signed(effect)}`,
  came: (share, value, effect) => `با وزن ${percent(share)} و امتیاز ${score(value)} اضافه شد: ${signed(effect)}`,
  left: (share, value, effect) => `دیگر به حساب نمی‌آید (وزن ${percent(share)}، امتیاز ${score(value)}): ${signed(effect)}`,
  unchanged: (criteria) => `بی‌اثر: ${list(criteria)}.`,
  overtakenBy: (names, more) => `${list(more > 0 ? [...names, `${number(more)} مورد دیگر`] : names)} از آن جلو افتادند.`,
  overtook: (names, more) => `از ${list(more > 0 ? [...names, `${number(more)} مورد دیگر`] : names)} جلو افتاد.`,
  stillRank: 'کسی از آن جلو نیفتاد و آن هم از کسی جلو نیفتاد.',
  between: 'ثبت‌شده بین این دو تاریخ',
  nothingBetween: 'بین این دو تاریخ چیزی ثبت نشده است.',
};
