// Scoring one criterion over all candidates, alone or with others. In Persian.
import type { ScoreAccountsText } from '../en/scoreAccounts';
import { list, number } from './figures';

const score = (value: number) => number(value, 2);

export const scoreAccounts: ScoreAccountsText = {
  // Who scores
  who: 'چه کسی امتیاز می‌دهد؟',
  whoHint: 'نام شما کنار امتیازهایی که می‌دهید نوشته می‌شود.',
  whoMissing: 'نام خود را بنویسید تا امتیازهایتان از امتیاز دیگران جدا بماند.',
  pick: (name) => `من «${name}» هستم`,
  how: 'چگونه امتیاز می‌دهید؟',
  alone: 'یک نفر امتیاز می‌دهد. هر امتیاز بی‌درنگ در ماتریس امتیازدهی می‌آید.',
  together: 'چند نفر جداگانه امتیاز می‌دهند. وقتی همه تمام کردند، امتیازهای یکدیگر را می‌بینید.',
  start: 'شروع امتیازدهی',
  leaveUnsaved: 'هنوز بعضی امتیازها ذخیره نشده است. پیش از آنکه کس دیگری اینجا امتیاز بدهد، ذخیره‌شان کنید.',
  scoringAs: (name) => `شما «${name}» هستید.`,
  notYou: 'کس دیگری هستید؟',
  isTogether: 'چند نفر جداگانه امتیاز می‌دهید.',
  isAlone: 'شما به‌تنهایی امتیاز می‌دهید.',

  // What is scored
  criterion: 'معیار',
  progressOf: (name, scored, all) => `${name}: ${number(scored)} از ${number(all)}`,
  notCounted: 'وزن این معیار ۰ است، پس امتیازهایش هنوز به حساب نمی‌آید.',
  nothingToScore: 'هنوز معیاری نیست. اول چند معیار انتخاب کنید: «حساب کلیدی ◂ انتخاب معیارها».',
  noCandidates: 'هنوز هیچ مشتری‌ای نامزد نیست. در برگه مشتریان نامزد را علامت بزنید یا نام‌ها را در ماتریس امتیازدهی بنویسید.',
  notFullyScored: (accounts) =>
    accounts === 1
      ? '۱ مشتری امتیاز کامل ندارد و هنوز رتبه نگرفته است.'
      : `${number(accounts)} مشتری امتیاز کامل ندارند و هنوز رتبه نگرفته‌اند.`,
  costsMissing: (accounts) =>
    `هزینه سالی از ${number(accounts)} مشتری وارد نشده، پس حاشیه ${accounts === 1 ? 'سودش' : 'سودشان'} معلوم نیست.`,
  meaning: (name) => `معنی امتیازهای «${name}»`,

  // Scoring
  howToScore: '۲، ۳، ۵، ۶، ۸ و ۹ بین این نقطه‌ها هستند. به آنچه می‌توانید نشان دهید امتیاز بدهید، نه به آنچه امیدوارید.',
  keys: 'کلیدهای ۱ تا ۹ امتیاز می‌دهند و ۰ یعنی ۱۰. با ↑ و ↓ جابه‌جا شوید، با بک‌اسپیس امتیاز را پس بگیرید و با اینتر به دلیل بروید.',
  accounts: 'مشتریانی که امتیاز می‌گیرند',
  noScore: 'بدون امتیاز',
  scoreOf: (value) => `امتیاز ${score(value)}`,
  otherScore: 'امتیاز دیگر، مثلاً ۵٫۵',
  reason: 'دلیل، در یک خط',
  reasonFirst: 'همراه امتیازی که می‌دهید ذخیره می‌شود.',
  takeBack: 'پس گرفتن',
  range: 'امتیاز باید از ۱ تا ۱۰ باشد.',
  wrongCell: (value) => `در ماتریس امتیازدهی اینجا «${value}» نوشته شده است. امتیاز باید از ۱ تا ۱۰ باشد؛ دوباره امتیاز بدهید.`,
  progress: (scored, all) => `${number(scored)} از ${number(all)}`,
  nextWithout: 'بعدیِ بدون امتیاز',
  allScored: (name) => `امتیازدهی «${name}» کامل شد.`,
  nextCriterion: (name) => `معیار بعدی: ${name}`,
  thenDecide: 'گام بعدی: تأیید سطح‌ها',
  everythingScored: 'امتیازدهی همه معیارها کامل است.',
  saving: 'در حال ذخیره…',
  saved: 'ذخیره شد.',
  unsaved: (scores) => `${number(scores)} امتیاز ذخیره نشد. تا ذخیره شدن همین‌جا می‌ماند.`,
  unsavedMark: 'ذخیره نشده',
  readAnew: 'خواندن دوباره مشتریان',
  leftOut: (scores) => `${number(scores)} امتیاز ذخیره نشد، چون مشتری یا معیارش در این میان از فایل حذف شده است.`,
  discard: 'صرف‌نظر از آن‌ها',

  // Fed from data
  fedFrom: (source) => `امتیاز از روی «${source}».`,
  refresh: 'به‌روزرسانی از داده‌ها',
  refreshing: 'در حال خواندن داده‌ها…',
  fromData: 'از داده‌ها',
  byHand: (fed) => `دستی داده شده؛ داده‌ها می‌گویند ${score(fed)}`,
  useData: 'امتیاز داده‌ها را بگذار',
  useDataForAll: (accounts) => `برای هر ${number(accounts)} امتیاز دستی، امتیاز داده‌ها را بگذار`,

  // Apart, then together
  coveredTitle: 'چه کسانی شروع کرده‌اند',
  covered: 'امتیاز دیگران پوشیده می‌ماند تا همه کسانی که شروع کرده‌اند تمام کنند.',
  started: (name, scored, all) => `${name}: ${number(scored)} از ${number(all)}`,
  nobodyStarted: 'هنوز کسی شروع نکرده است.',
  showNow: 'نمایش امتیازها همین حالا',
  confirmShow: (names) =>
    `${list(names)} هنوز تمام ${names.length === 1 ? 'نکرده است' : 'نکرده‌اند'}. هرکس امتیاز دیگران را ببیند به آن‌ها نزدیک می‌شود، و دیگر نمی‌توان امتیازها را پوشاند.`,
  uncovered: 'امتیازهای همه آشکار شده است.',
  scoreFirst: 'امتیازهای همه آشکار شده است. اول خودتان امتیاز بدهید، بعد مقایسه کنید.',
  seeScores: 'دیدن امتیازهای همه',
  changeMine: 'بازگشت به امتیازهای خودم',
  scoresOf: (name) => `امتیازهای همه برای «${name}»`,
  agreement: (wide, all) =>
    wide === 0
      ? `در هر ${number(all)} مشتری اختلاف شما کمتر از ۳ است.`
      : `در ${number(wide)} مورد از ${number(all)} مشتری اختلاف زیاد دارید. اول درباره این‌ها گفت‌وگو کنید.`,
  account: 'مشتری',
  scores: 'امتیازها',
  median: 'میانه',
  spread: 'اختلاف',
  farApart: 'اختلاف زیاد',
  given: (name, value) => `${name} ${score(value)}`,
  because: (name, reason) => `${name}: ${reason}`,
  settle: 'توافق بر یک امتیاز',
  settleNamed: (name) => `توافق بر یک امتیاز برای «${name}»`,
  agreedScore: 'امتیاز توافقی',
  settling: 'در حال ذخیره…',
  settled: (value) => `توافق: ${score(value)}`,
  settledBecause: (value, reason) => `توافق: ${score(value)} · ${reason}`,
  nobodyGave: (accounts) => `هنوز کسی به ${number(accounts)} مشتری امتیاز نداده است.`,
  showAll: (all) => `نمایش هر ${number(all)} مورد`,
};
