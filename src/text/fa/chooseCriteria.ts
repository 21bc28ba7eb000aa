// Choose criteria, in Persian.
import type { ChooseCriteriaText } from '../en/chooseCriteria';
import { list, number, cutOff } from './figures';
import { rankingPreview } from './rankingPreview';

export const chooseCriteria: ChooseCriteriaText = {
  waiting: 'در حال خواندن معیارها و امتیازها…',
  inUse: (chosen, counted) =>
    `معیارها${chosen === 0 ? '' : `: ${number(chosen)}`}${counted < chosen ? `، ${number(counted)} مورد به حساب می‌آید` : ''}`,
  nothingChosen: 'هنوز معیاری انتخاب نشده است. ۳ تا ۵ معیار از فهرست زیر بردارید یا خودتان بنویسید.',
  howToScore: '۲، ۳، ۵، ۶، ۸ و ۹ بین این نقطه‌ها هستند. به آنچه می‌توانید نشان دهید امتیاز بدهید، نه به آنچه امیدوارید.',
  weightOf: (name) => `وزن ${name || 'معیار تازه'}`,
  weight: 'وزن',
  share: (part) => `${number(part * 100)}٪`,
  whatItMeans: 'یعنی چه',
  edit: 'ویرایش متن',
  name: 'نام',
  definition: 'تعریف در یک جمله',
  anchors: 'معنی امتیازها',
  anchor: (score) => `${number(score)} یعنی`,
  countsAsRevenue: 'می‌گوید مشتری چقدر به ما می‌پردازد (درآمدی است)',
  newCriterion: 'معیار تازه',
  removeNamed: (name) => `حذف ${name}`,
  confirmRemoval: (name, scores) =>
    `برای «${name}» ${number(scores)} امتیاز داده شده است. ${scores === 1 ? 'این امتیاز در ستون خودتان در برگه می‌ماند و به حساب نمی‌آید' : 'امتیازها در ستون خودتان در برگه می‌مانند و به حساب نمی‌آیند'}.`,
  takeOut: 'کنار گذاشتن',
  answerFirst: (name) => `اول پاسخ دهید که «${name}» کنار گذاشته شود یا نه.`,
  library: 'فهرست معیارها',
  sbi: 'فهرست Sales Benchmark Index',
  guide: 'از راهنمای حساب‌های کلیدی',
  writeOwn: 'معیار خودتان را بنویسید',
  advice: 'به این فکر کنید',
  definitionSentence: (criteria, keyFrom, capacity) =>
    criteria.length === 0
      ? 'هنوز هیچ معیاری به حساب نمی‌آید.'
      : `حساب کلیدی ما مشتری‌ای است که امتیاز وزنی‌اش ${cutOff(keyFrom)} یا بیشتر باشد (وزن‌ها: ${list(criteria)})${capacity === null ? '' : `؛ حداکثر برای ${number(capacity)} حساب کلیدی ظرفیت داریم`}.`,
  weighted: (name, share) => `${name} ${number(share * 100)}٪`,
  noCandidates: 'هنوز نامزدی نیست. داده وارد کنید یا نام‌ها را در ماتریس امتیازدهی بنویسید؛ آنگاه رتبه‌بندی اینجا می‌آید.',
  summary: (key, all, newly, gone) =>
    `${number(key)} کلیدی از ${number(all)}${newly > 0 ? ` · ${number(newly)} تازه` : ''}${gone > 0 ? ` · ${number(gone)} مورد دیگر نه` : ''}`,
  nobodyShort: 'هنوز هیچ‌کس امتیاز کامل ندارد',
  thenRank: 'گام بعدی: رتبه‌بندی مشتریان',
  applied: 'اعمال شد. ماتریس امتیازدهی و معیارها به‌روز شدند.',
  keepMine: 'تغییر را بگیر و متن من را نگه دار',
  ...rankingPreview,
};
