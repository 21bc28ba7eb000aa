// Set up workbook, in Persian.
import type { SetUpText } from '../en/setUp';
import { list, number } from './figures';

export const setUp: SetUpText = {
  waiting: 'در حال آماده‌سازی برگه‌ها…',
  created: (titles) => `ساخته شد: ${list(titles)}.`,
  repaired: (things) => `بازگردانده شد: ${list(things)}.`,
  inPlace: 'همه‌چیز سر جای خود است.',
  counts: (accounts, candidates) =>
    accounts === 0 ? 'هنوز مشتری‌ای وارد نشده است.' : `${number(accounts)} مشتری که ${number(candidates)} مورد آن‌ها نامزد است.`,
  nextSteps: 'گام بعدی',
  importHint: 'مشتریان یا فروش خود را از یک فایل وارد کنید. نوشتن نام‌ها در ماتریس امتیازدهی هم ممکن است.',
  criteriaHint: 'تعیین کنید چه چیزی یک مشتری را کلیدی می‌کند و هر معیار چقدر وزن دارد.',
  sample: 'داده نمونه',
  sampleHint: 'چند مشتری ساختگی با نشان «(نمونه)» برای آزمودن همه امکانات. هر زمان می‌توانید حذفشان کنید.',
  samplePresent: 'مشتریان نمونه در فایل هستند.',
  loadSample: 'بارگذاری داده نمونه',
  loadingSample: 'در حال بارگذاری نمونه…',
  samplePlansHint: 'برای دیدن برنامه، تیم و یک سال بررسی: سه مشتری که یکی رو به بالاست، یکی ثابت مانده و یکی رو به پایین است.',
  loadSamplePlans: 'بارگذاری برنامه‌ها و بررسی‌های نمونه',
  loadingSamplePlans: 'در حال نوشتن برنامه‌ها و بررسی‌ها. شاید یک دقیقه طول بکشد…',
  samplePlansPresent: 'سه مشتری نمونه برنامه و یک سال بررسی دارند. از اینجا ببینید:',
  removeSample: 'حذف داده نمونه',
  removingSample: 'در حال حذف نمونه…',
  confirmRemoval:
    'همه مشتریان نمونه با هرچه درباره آن‌ها ثبت شده حذف می‌شوند: امتیازها، برنامه‌ها و بررسی‌ها، حتی نوشته‌های خودتان. مشتریان خودتان می‌مانند.',
};
