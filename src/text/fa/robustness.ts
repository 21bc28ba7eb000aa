// How firm the key set is. In Persian.
import type { RobustnessText, WeightMove } from '../en/robustness';
import { list, number, cutOff } from './figures';

const words = 'هیچ یک دو سه چهار پنج شش هفت هشت نه ده یازده دوازده'.split(' ');
const inWords = (value: number) => words[value] ?? number(value);

const move = ({ criterion, falls, from, to }: WeightMove) =>
  to === null
    ? `وزن «${criterion}» از ${from} ${falls ? 'کمتر' : 'بیشتر'} شود`
    : `وزن «${criterion}» از ${from} به ${to} ${falls ? 'کاهش' : 'افزایش'} یابد`;

const moves = ([nearer, farther]: readonly WeightMove[]) => {
  if (!nearer) return '';
  if (!farther) return move(nearer);
  const more = farther.falls ? 'کاهش' : 'افزایش';
  return `${move(nearer)} یا ${farther.to === null ? `کمی ${more}` : `به ${farther.to} ${more}`} یابد`;
};

const exchange = (enters: readonly string[], leaves: readonly string[]) => {
  if (enters.length === 0) return `${list(leaves)} دیگر کلیدی ${leaves.length > 1 ? 'نیستند' : 'نیست'}`;
  const enter = enters.length > 1 ? 'می‌شوند' : 'می‌شود';
  return leaves.length === 0 ? `${list(enters)} کلیدی ${enter}` : `${list(enters)} به‌جای ${list(leaves)} کلیدی ${enter}`;
};

export const robustness: RobustnessText = {
  waiting: 'در حال سنجش پایداری رتبه‌بندی…',
  noCandidates: 'هنوز نامزدی نیست. داده وارد کنید یا نام‌ها را در ماتریس امتیازدهی بنویسید؛ آنگاه پایداری رتبه‌بندی اینجا می‌آید.',
  noWeight: 'هنوز هیچ معیاری وزن ندارد، پس نمی‌توان رتبه‌بندی کرد.',
  nobodyScored: 'هنوز هیچ مشتری‌ای امتیاز کامل ندارد. وقتی امتیازها کامل شد، پایداری رتبه‌بندی اینجا می‌آید.',

  headline: (keys, weight, isOnly, someEnter) => {
    const those = keys.length === 1 ? list(keys) : `این ${inWords(keys.length)} مشتری`;
    const stay = `${those}${someEnter ? '، بی‌آنکه مشتری دیگری اضافه شود،' : ''} کلیدی ${keys.length === 1 ? 'می‌ماند' : 'می‌مانند'}`;
    if (weight.length === 0) return `${stay}، هر وزنی که یک معیار داشته باشد.`;
    return `${stay}، مگر آنکه ${moves(weight)}${isOnly ? '' : ' یا وزن دیگری بیش از این تغییر کند'}.`;
  },
  byScores: (sentence) => `فقط بر پایه امتیازها: ${sentence}`,
  byOneCriterion: (keys, criterion) =>
    `${keys.length === 1 ? list(keys) : `این ${inWords(keys.length)} مشتری`} فقط بر پایه «${criterion}» کلیدی ${keys.length === 1 ? 'است' : 'هستند'}.`,
  line: 'مرز کجاست',
  between: (inside, insideScore, outside, outsideScore, apart) =>
    `مرز بین ${inside} (${insideScore}) و ${outside} (${outsideScore}) است، با فاصله ${apart}.`,
  lessThan: (figure) => `کمتر از ${figure}`,
  missesCutOff: (name, keyFrom, by) => `${name} به‌اندازه ${by} از حد نصاب ${cutOff(keyFrom)} کم دارد.`,
  freeSeats: (seats) => `بر پایه امتیازها، ${number(seats)} جا خالی می‌ماند.`,
  seatsTaken: (name, keyFrom, seats) =>
    `${name} هم به حد نصاب ${cutOff(keyFrom)} رسیده، اما بر پایه امتیازها ${seats === 1 ? 'تنها جا' : `هر ${number(seats)} جا`} به مشتریان بالاتر می‌رسد.`,
  noSeats: 'هیچ جایی برای حساب کلیدی تعیین نشده، پس هیچ مشتری‌ای کلیدی نیست. ظرفیت را در «تغییر تنظیمات» تعیین کنید.',
  allKey: (all, lowest, score) =>
    all === 1
      ? `${lowest} (${score}) تنها مشتریِ دارای رتبه و کلیدی است؛ مشتری دیگری برای مقایسه نیست.`
      : `هر ${number(all)} مشتریِ دارای رتبه کلیدی است، پس مرزی میان آن‌ها نیست. پایین‌ترین ${lowest} (${score}) است.`,
  confirmedBelow: (names) => `کلیدیِ تأییدشده، اما پایین مرز: ${list(names)}. حساب کلیدی تا وقتی کسی تصمیم نگیرد کلیدی می‌ماند.`,
  aboveUnconfirmed: (names) => `بالای مرز، اما هنوز کلیدیِ تأییدشده نیست: ${list(names)}.`,
  sharedSeats: 'شرکت‌های تابعه یک شرکت مادر یک جا می‌گیرند؛ در مرز و در پایداری انتخاب، بهترینِ آن‌ها نماینده همه است.',
  byScore: 'آنچه در ادامه می‌آید درباره مشتریان بالای مرز است، فقط بر پایه امتیازها.',

  weights: 'هر وزن تا کجا می‌تواند تغییر کند',
  weightsHint: 'در بازه رنگی حساب‌های کلیدی همان می‌مانند. نشانه، وزن امروز است؛ وزن‌های دیگر نسبت خود را به هم نگه می‌دارند.',
  today: (share) => `امروز ${share}`,
  holds: (weight, enters, leaves) => `همین می‌ماند، مگر آنکه ${move(weight)}: آنگاه ${exchange(enters, leaves)}.`,
  atEnd: ({ falls, to }, enters, leaves) =>
    to === null
      ? `اگر کمی ${falls ? 'کاهش' : 'افزایش'} یابد: ${exchange(enters, leaves)}.`
      : `اگر به ${to} ${falls ? 'کاهش' : 'افزایش'} یابد: ${exchange(enters, leaves)}.`,
  neverChanges: (criterion) => `هیچ وزنی از «${criterion}» این مجموعه را تغییر نمی‌دهد.`,
  onlyCriterion: (criterion) => `همه وزن با «${criterion}» است، پس چیزی برای سنجیدن در برابر آن نیست.`,
  chart: (criterion, today, lowest, highest) => `${criterion}: امروز ${today}، می‌تواند از ${lowest} تا ${highest} تغییر کند`,

  stays: 'به هرکدام چقدر می‌توان مطمئن بود',
  staysHint: (spread) =>
    `اگر هر وزن تا ${spread} مقدار خودش کم یا زیاد شود و هر امتیازی که دستی یا بر پایه برآورد داده شده یک واحد بالاتر یا پایین‌تر: در چند حالت از ۱۰۰ حالت، مشتری کلیدی است. عدد داخل پرانتز فقط با تغییر وزن‌هاست. امتیازی که کمتر قطعی است بیشتر تغییر می‌کند، پس گاهی مشتری با امتیاز پایین‌تر بیشتر کلیدی می‌شود. سطح‌های تأییدشده در اینجا اثری ندارد.`,
  inHundred: (hundredths) => `در ${number(hundredths)} حالت از ۱۰۰ حالت`,
  byWeights: (percent) => `(${percent})`,
  keyNow: 'کلیدی',
  nearby: 'نزدیک مرز',
  nobodyElse: 'هیچ مشتری دیگری در ۲۰ حالت یا بیشتر از ۱۰۰ حالت کلیدی نمی‌شود.',
  firmness: { firm: 'قطعی', likely: 'محتمل', close: 'مرزی', open: 'نامطمئن', mightEnter: 'شاید کلیدی شود' },
  firmnessMeans:
    'از ۱۰۰ حالت: قطعی در ۹۵ حالت یا بیشتر، محتمل در ۸۰ تا ۹۴، مرزی در ۵۰ تا ۷۹، نامطمئن در کمتر از ۵۰. مشتری دیگر در ۲۰ حالت یا بیشتر شاید کلیدی شود.',
  lookAgain: 'کدام امتیاز را دوباره بررسی کنید',
  again: (account, criterion, hundredths) =>
    `امتیاز ${account} در «${criterion}»: اگر یک واحد خطا داشته باشد، حساب‌های کلیدی در ${number(hundredths)} حالت از ۱۰۰ حالت تغییر می‌کند؛ بیش از هر امتیاز دیگر.`,
  nothingAgain:
    'امتیازهایی که از ارقام آمده‌اند قطعی فرض می‌شوند. هیچ امتیاز دیگری به‌تنهایی با یک واحد خطا حساب‌های کلیدی را تغییر نمی‌دهد.',
  showAll: (all) => `نمایش همه (${number(all)})`,
};
