// Comparing criteria in pairs. In Persian.
import type { CompareCriteriaText } from '../en/compareCriteria';
import { number } from './figures';
import { formatRatio } from '../format/formatRatio';

const degrees: Readonly<Record<number, string>> = {
  2: 'اندکی مهم‌تر',
  3: 'کمی مهم‌تر',
  4: 'بین کمی و به‌روشنی مهم‌تر',
  5: 'به‌روشنی مهم‌تر',
  6: 'بین به‌روشنی و بسیار مهم‌تر',
  7: 'بسیار مهم‌تر',
  8: 'بین بسیار و بی‌اندازه مهم‌تر',
  9: 'بی‌اندازه مهم‌تر',
};

const degree = (size: number) => degrees[size] ?? '';

export const compareCriteria: CompareCriteriaText = {
  offer: {
    begin: 'مقایسه زوجی معیارها',
    beginHint: (questions) => `${number(questions)} پرسش کوتاه؛ وزن‌ها از پاسخ‌های شما به دست می‌آید.`,
    goOn: 'ادامه مقایسه زوجی',
    answered: (answered, of) => `به ${number(answered)} پرسش از ${number(of)} پرسش پاسخ داده‌اید.`,
    see: 'دیدن مقایسه زوجی شما',
    agree: 'وزن‌ها همان وزن‌های مقایسه زوجی شماست.',
    differ: (name, is, would) => `وزن‌ها با مقایسه زوجی شما فرق دارد: وزن «${name}» ${tenths(is)} است، به‌جای ${tenths(would)}.`,
    contradict: 'پاسخ‌های شما تا اندازه‌ای با هم نمی‌خواند.',
    unusable: 'پاسخ‌ها یکدیگر را نقض می‌کند: از این وزن‌ها استفاده نکنید.',
    used: 'وزن‌ها اکنون همان وزن‌های مقایسه زوجی شماست. با «اعمال» همراه پاسخ‌هایتان ذخیره می‌شود.',
    tooFew: 'مقایسه زوجی دو معیار فقط یک پرسش است. وزن‌ها را همین بالا تعیین کنید یا معیار سومی بردارید.',
    tooMany: (criteria, questions) =>
      `مقایسه زوجی برای ۳ تا ۵ معیار است؛ ${number(criteria)} معیار ${number(questions)} پرسش دارد. وزن‌ها را همین بالا تعیین کنید یا معیارها را کمتر کنید.`,
    nameless: 'برای معیار تازه نامی بنویسید تا مقایسه زوجی ممکن شود.',
  },
  back: 'بازگشت به معیارها',
  kept: 'پاسخ‌هایتان می‌ماند و با «اعمال» همراه معیارها ذخیره می‌شود.',
  position: (position, of) => `مقایسه زوجی: پرسش ${number(position)} از ${number(of)}`,
  question: (first, second) => `کدام مهم‌تر است: «${first}» یا «${second}»؟`,
  howMuch: 'چقدر مهم‌تر؟',
  equally: 'هر دو به یک اندازه مهم‌اند',
  degree,
  plainDegrees: { 3: 'کمی', 5: 'به‌روشنی', 7: 'بسیار', 9: 'بی‌اندازه' },
  between: 'بین این‌ها',
  sideFirst: 'اول بگویید کدام‌یک مهم‌تر است.',
  keys: 'کلیدها: ↑ و ↓ برای انتخاب، ۱ (به یک اندازه) تا ۹ برای مقدار، اینتر برای رفتن به پرسش بعدی، بک‌اسپیس برای بازگشت.',
  judgement: (more, less, size) =>
    size === 1 ? `«${more}» و «${less}» به یک اندازه مهم‌اند` : `«${more}» از «${less}» ${degree(size)} است`,

  outcome: 'نتیجه پاسخ‌های شما',
  priority: (part) => tenths(part),
  fits: 'پاسخ‌های شما به‌خوبی با هم می‌خواند.',
  contradicts: 'پاسخ‌های شما تا اندازه‌ای با هم نمی‌خواند.',
  unusable: 'پاسخ‌ها یکدیگر را نقض می‌کند: از این وزن‌ها استفاده نکنید.',
  consistency: (ratio, good) =>
    `نرخ ناسازگاری ${formatRatio('fa', ratio)} است. ۰ یعنی سازگاری کامل و تا ${formatRatio('fa', good)} خوب است.`,
  worst: (said, suggested) => `گفته‌اید ${said}؛ اما پاسخ‌های دیگر می‌گوید: ${suggested}.`,
  take: 'پذیرفتن این پیشنهاد',
  askAgain: 'بازبینی همین پرسش',
  useWeights: 'استفاده از این وزن‌ها',
  answers: 'همه پاسخ‌های شما',
  change: 'برای تغییر هر پاسخ، روی آن بزنید.',
};

const tenths = (part: number) => `${number(part * 100, 1)}٪`;
