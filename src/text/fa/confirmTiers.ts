// Deciding tiers. In Persian.
import type { ConfirmTiersText } from '../en/confirmTiers';
import { list, number, cutOff, percent } from './figures';
import { lists } from './lists';
import { seatReasons } from './seatReasons';

export const confirmTiers: ConfirmTiersText = {
  tiers: lists.tier,
  undecided: 'تعیین‌نشده',
  change: (from, to) => `${from} ← ${to}`,

  seats: (taken, capacity) =>
    capacity === null ? `${number(taken)} حساب کلیدی، بدون محدودیت ظرفیت` : `${number(taken)} جا از ${number(capacity)} پر است`,
  cutOffIn: 'حد نصاب در «تغییر تنظیمات» است.',
  seatsInAll: (capacity) => (capacity === null ? 'بدون محدودیت ظرفیت' : `${number(capacity)} جا`),
  lines: (keyFrom, keepFrom) => `امتیاز کلیدی: ${cutOff(keyFrom)} به بالا؛ کلیدی‌های فعلی تا ${cutOff(keepFrom)} می‌مانند`,
  lastConfirmed: (day) => `آخرین تأیید: ${day}.`,
  first: 'هنوز سطح هیچ مشتری‌ای تأیید نشده است. این‌ها پیشنهادند: هرچه را جور دیگری می‌بینید تغییر دهید، سپس تأیید کنید.',
  noCandidates: 'هنوز هیچ مشتری‌ای نامزد نیست. داده وارد کنید یا نام‌ها را در ماتریس امتیازدهی بنویسید.',
  notScored: 'هنوز هیچ مشتری‌ای امتیاز کامل ندارد، پس پیشنهادی نیست. اول به نامزدها امتیاز بدهید.',
  nothingToDecide: 'همه سطح‌ها مطابق پیشنهاد است. با این حال تأیید یک بررسی به شمار می‌آید و امتیازهای امروز را نگه می‌دارد.',
  noScore: 'بدون امتیاز',

  promotions: 'ارتقا',
  promotionsHint: 'برای این‌ها جای خالی هست. هرکدام را که علامت نزنید، زیر نظر خواهد بود.',
  onlyIfServed: (name, seats, added) =>
    `${name} را فقط وقتی ارتقا دهید که بتوانید به ${number(seats)} حساب کلیدی برسید: ${added === 1 ? 'یک' : number(added)} جا اضافه می‌شود.`,

  contests: 'بدون جای خالی',
  contest: (newcomer, incumbent) => `${newcomer} یا ${incumbent}`,
  newcomer: 'تازه‌وارد',
  incumbent: 'حساب کلیدی',
  othersBelow: (others) => `امتیاز ${number(others)} حساب کلیدی دیگر هم کمتر است.`,
  keepIncumbent: (incumbent, newcomer) => `${incumbent} بماند؛ ${newcomer} زیر نظر برود`,
  addSeat: (newcomer, seats) =>
    `یک جا اضافه شود: ${newcomer} را فقط وقتی ارتقا دهید که بتوانید به ${number(seats)} حساب کلیدی برسید`,
  takeFreeSeat: (newcomer) => `ارتقای ${newcomer}: اکنون جای خالی هست`,
  swap: (incumbent, newcomer) => `کاهش سطح خدمات ${incumbent}؛ ${newcomer} جای آن را بگیرد`,
  aboveLine: (incumbent, keepFrom) => `امتیاز ${incumbent} برابر ${cutOff(keepFrom)} یا بیشتر است، پس سطح آن پایین نمی‌آید.`,
  swapAtOnce: (gap) => `فاصله ${number(gap)} امتیاز یا بیشتر است: جابه‌جایی همین حالا با دلیل و تأییدکننده ممکن است.`,

  underReview: 'در دست بازبینی',
  demotionRule: (keepFrom) =>
    `حساب کلیدی کم شدن توجه را حس می‌کند. برای این کار دو بررسی زیر ${cutOff(keepFrom)} در ۹۰ روز، دلیل و نام تأییدکننده لازم است.`,
  reviewed: (reviews, since, keepFrom) =>
    `از ${since} در ${number(reviews)} بررسی، با بررسی امروز، زیر ${cutOff(keepFrom)} بوده است.`,
  firstReview: (keepFrom) => `اکنون زیر ${cutOff(keepFrom)} است. تأیید امروز اولین بررسی‌ای است که آن را ثبت می‌کند.`,
  possibleFrom: (day) => `تنزل سطح در بررسی‌ای از ${day} به بعد ممکن است.`,
  possibleNow: 'تنزل سطح اکنون ممکن است.',
  keep: 'کلیدی بماند، در دست بازبینی',
  moreContests: (more) =>
    `امتیاز ${number(more)} تازه‌وارد دیگر هم از یک حساب کلیدی بیشتر است؛ تا تصمیم درباره این‌ها زیر نظر می‌مانند.`,
  askedBelow: 'دلیل و تأییدکننده آن در بخش «در دست بازبینی» پرسیده می‌شود.',
  scaleDownTo: { watch: 'کاهش به «زیر نظر»', standard: 'کاهش به «عادی»' },
  why: 'دلیل',
  approvedBy: 'تأییدکننده',

  requests: 'تغییر دستی در ماتریس امتیازدهی',
  requestsHint: 'سطحی که دستی نوشته شده یک درخواست است و جایی نمی‌گیرد. آنچه اینجا پذیرفته نشود به حال پیش برمی‌گردد.',
  request: (from, to) => `از ${from} به ${to}، دستی`,
  grant: (tier) => `پذیرفتن: ${tier}`,
  putBackTier: (tier) => `برگرداندن: ${tier}`,

  end: 'همکاری با یک مشتری پایان یافته است',
  endHint:
    'ما را ترک کرده، شرکت دیگری آن را خریده یا خودتان کنار گذاشته‌اید: با هر امتیازی همین حالا از نامزدها بیرون می‌رود و جایش خالی می‌شود. دیگر پیشنهاد نمی‌شود.',
  endWhich: 'مشتری',
  endHow: 'چه شده است',
  endChoose: 'انتخاب کنید',
  endIt: (name) => `پایان همکاری با ${name}`,
  ending: 'در حال ثبت…',
  ended: (accounts) => `پایان‌یافته: ${number(accounts)}`,
  endedLine: (how, day) => `${how}، ${day}`,
  bringBack: 'برای برگرداندن مشتری، در برگه مشتریان علامت «نامزد» آن را بزنید.',
  kept: (kept, then, since) =>
    then === 1
      ? `مشتریان حفظ‌شده: تنها حساب کلیدی در ${since} ${kept === 1 ? 'هنوز کلیدی است' : 'دیگر کلیدی نیست'}.`
      : `مشتریان حفظ‌شده: از ${number(then)} حساب کلیدی در ${since}، ${kept === 0 ? 'هیچ‌کدام دیگر کلیدی نیست' : `${number(kept)} مشتری هنوز کلیدی است`}.`,
  gone: (lines) => `دیگر کلیدی نیست: ${list(lines)}.`,
  goneLine: (name, why) => `${name} (${why})`,
  scaledDown: 'کاهش سطح خدمات',

  moves: { watch: 'به «زیر نظر»', standard: 'به «عادی»' },
  moveCount: (title, accounts) => `${title}: ${number(accounts)}`,
  moreByHand: (more) => `${number(more)} مورد دیگر: در زیر، دستی درباره آن‌ها تصمیم بگیرید.`,
  leavesWatch: 'مشتری فقط با علامت شما از «زیر نظر» بیرون می‌رود.',

  byHand: 'تصمیم دستی',
  byHandHint: 'مشتری زیر حد نصاب را ارتقا دهید، یا یکی را زیر نظر بگذارید.',
  find: 'یافتن مشتری',
  nobodyFound: 'مشتری دیگری با این نام برای تصمیم نمانده است.',
  moreFound: (more) => `${number(more)} مورد دیگر؛ برای یافتنشان نام را بنویسید.`,
  decideOn: (name) => `تصمیم درباره ${name}`,
  putBack: (name) => `${name} همان‌طور که بود بماند`,
  belowLine: (keyFrom) => `ارتقای زیر ${cutOff(keyFrom)} دلیل می‌خواهد.`,

  whyKey: (accounts) => `چرا هرکدام کلیدی است: ${number(accounts)} مشتری بدون دلیل`,
  whyKeyHint:
    'برای هرکدام یک سطر در گزارش هیئت‌مدیره، کنار آنچه امتیازها می‌گویند. با تأیید، در ستون «دلیل» ماتریس امتیازدهی ذخیره می‌شود.',

  onWatch: (accounts) => `زیر نظر: ${number(accounts)}`,
  proposedForWatch: (accounts) => `زیر نظر نیست، اما نزدیک حد نصاب یا رو به رشد است: ${number(accounts)}`,
  seatReasons,
  watchReasons: {
    nearCutOff: (keyFrom) => `حداکثر ۱ امتیاز تا حد نصاب ${cutOff(keyFrom)} فاصله دارد`,
    growing: (growth) => `${percent(growth)} رشد کرده و درآمدش از بیشتر مشتریان بالاتر است`,
    growingBeyondPrices: (growth) => `پس از کسر افزایش قیمت ${percent(growth)} رشد کرده و درآمدش از بیشتر مشتریان بالاتر است`,
  },

  confirm: 'تأیید',
  confirming: 'در حال تأیید…',
  summary: {
    promoted: (accounts) => `${number(accounts)} ارتقا`,
    scaledDown: (accounts) => `${number(accounts)} تنزل سطح`,
    underReview: (accounts) => `${number(accounts)} مورد در دست بازبینی می‌ماند`,
    toWatch: (accounts) => `${number(accounts)} به «زیر نظر»`,
    toStandard: (accounts) => `${number(accounts)} به «عادی»`,
    reasons: (accounts) => `${number(accounts)} دلیل`,
  },
  putBackCount: (accounts) => `${number(accounts)} سطح دستی برگردانده می‌شود`,
  seatsGrow: (from, to) => `جاها از ${number(from)} به ${number(to)}`,
  noChange: 'سطحی تغییر نمی‌کند؛ یک بررسی به شمار می‌آید',
  by: (name) => `تأییدکننده: ${name}`,
  asNobody: 'چه کسی تأیید می‌کند؟ نام شما کنار تصمیم، در تاریخچه و در گزارش هیئت‌مدیره می‌آید.',
  nameFirst: 'اول نام خود را ذخیره کنید.',
  confirmed: (parts) => `تأیید شد: ${list(parts)}. امتیازهای امروز نگه داشته شد.`,
  confirmedUnchanged: 'بدون تغییر تأیید شد. یک بررسی به شمار می‌آید و امتیازهای امروز نگه داشته شد.',
  takeIn: 'تغییر را بگیر و انتخاب‌های من را نگه دار',
};
