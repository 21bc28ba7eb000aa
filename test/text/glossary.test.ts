// One thing has one name in Persian, in the add-on and in the workbench.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '..', '..');
const folder = join(root, 'src', 'text', 'fa');
const files = [...readdirSync(folder).map((file) => join(folder, file)), join(root, 'workbench', 'words', 'fa.ts')];
const lines = files.flatMap((file) =>
  readFileSync(file, 'utf8')
    .split('\n')
    .map((line) => line.replace(/^\s*\/\/.*/, '').replace(/^import .*/, '')),
);
/** Texts of the sample are what customers say, in their own words. */
const sample = new Set(['sample.ts', 'samplePlans.ts'].flatMap((file) => readFileSync(join(folder, file), 'utf8').split('\n')));
const ours = lines.filter((line) => !sample.has(line));

/** The name that we use, and the names that we do not. */
test.each<[string, RegExp]>([
  ['نامشخص', /نامعلوم/],
  ['مقایسه زوجی', /دوبه‌دو/],
  ['گزارش هیئت‌مدیره', /صفحه هیئت‌مدیره/],
  ['پایداری', /استحکام|محکم/],
  ['نوار کناری', /پنل|سایدبار|این پنجره/],
  ['فایل', /کارپوشه|صفحه‌گسترده/],
  ['برگه', /کاربرگ|شیت/],
  ['خانه', /سلول/],
  ['انصراف', /: 'لغو'/],
  ['کپی', /رونوشت/],
  ['نمایه', /پروفایل/],
  ['جست‌وجو', /جستجو/],
  ['گفت‌وگو', /گفتگو/],
  ['گذشته از مهلت', /عقب‌افتاده|دیرتر از م/],
  ['عقب از برنامه', /عقب‌تر از برنامه/],
  ['تعیین‌نشده', /تعیین نشده'/],
  ['اهداف', /هدف‌ها/],
  ['اقدامات', /اقدام‌ها/],
  ['محصولات', /محصول‌ها/],
  ['تغییرات', /تغییرها/],
  ['تنزل سطح', /کاهش سطح (?!خدمات)/],
  ['ظرفیت', /تعداد جا/],
  ['ظرفیت خالی فروش', /ظرفیت خالی(?! فروش)/],
  ['اول، اولین', /نخست|ابتدا /],
  ['هرکس', /هر کس(?![آ-ی])/],
  ['روی هم', /روی‌هم/],
  ['وارد کردن', /واردکردن/],
  ['همه مشتریان', /هٔ|ۀ/],
  ['هیچ مشتری‌ای', /هیچ مشتری(?!‌ای)(?! دیگری)/],
  ['حد نصاب', /حدهای نصاب|حد زیر نظر/],
  ['راه «الف» ◂ «ب»', /▸(?! (?:Data|Connect))/],
])('«%s» has no other name', (_, others) => {
  expect(ours.filter((line) => others.test(line))).toEqual([]);
});

test('Persian letters are used, and never their Arabic twins', () => {
  expect(lines.filter((line) => /[يىك]/.test(line))).toEqual([]);
});
