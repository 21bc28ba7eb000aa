// The ranking that criteria give, beside them. In Persian.
import type { rankingPreview as English } from '../en/rankingPreview';
import { list, number, cutOff } from './figures';

export const rankingPreview: typeof English = {
  notCounted: 'هنوز به حساب نمی‌آید',
  scoredBy: (source) => (source === null ? 'امتیازدهی دستی' : `امتیاز از روی ${source}`),
  ranking: 'رتبه‌بندی با این معیارها',
  rank: 'رتبه',
  account: 'مشتری',
  score: 'امتیاز',
  cutOff: (keyFrom, capacity) =>
    capacity === null ? `کلیدی از ${cutOff(keyFrom)}` : `کلیدی از ${cutOff(keyFrom)} · ${number(capacity)} جا`,
  becomesKey: 'کلیدی می‌شود',
  leavesKey: 'دیگر کلیدی نیست',
  underReview: 'کلیدی می‌ماند، در دست بازبینی',
  seats: {
    noSeat: 'جای خالی نیست',
    tie: 'برای جای آخر هم‌امتیاز است',
    behind: 'اولویت با امتیازهای بالاتر است',
  },
  belowCutOff: (keyFrom) => `زیر ${cutOff(keyFrom)}`,
  keepsSeat: (keepFrom) => `از پیش کلیدی، می‌ماند از ${cutOff(keepFrom)}`,
  staysFrom: (keepFrom) => `حساب کلیدی می‌ماند از ${cutOff(keepFrom)}`,
  showAll: (all) => `نمایش همه (${number(all)})`,
  showFewer: 'نمایش کمتر',
  keyCount: (key, all) => `${number(key)} مشتری از ${number(all)} نامزد، کلیدیِ پیشنهادی است.`,
  becomeKey: (names) => `تازه کلیدی: ${list(names)}.`,
  leaveKey: (names) => `دیگر کلیدی نیست: ${list(names)}.`,
  sameKeys: 'حساب‌های کلیدی تغییری نمی‌کنند.',
  nobodyScored:
    'هنوز هیچ مشتری‌ای امتیاز کامل ندارد، پس رتبه‌بندی ممکن نیست. امتیازها را در ماتریس امتیازدهی بنویسید یا معیارها را از داده‌ها پر کنید.',
  onlyFed: 'فعلاً فقط معیارهایی که از داده پر می‌شوند',
  onlyFedHint: 'وزن بقیه تا رسیدن امتیازها ۰ می‌شود.',
  applying: 'در حال اعمال…',
};
