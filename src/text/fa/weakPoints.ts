// What is weak in a plan that has everything, in Persian.
import type { WeakPointsText } from '../en/weakPoints';

export const weakPoints: WeakPointsText = {
  buysNoMore: 'قصد خرید بیشتر ندارد و واحد دیگری هم برای فروش نمانده است',
  oneOfUs: 'از ما فقط یک نفر با مشتری در تماس است',
  goalOverdue: 'هدف گذشته از مهلت',
  dealPastDate: 'فرصت فروش گذشته از تاریخ',
  notMet: 'گفت‌وگوی تازه‌ای با او ثبت نشده',
  noMeasure: 'هدف بدون سنجه و مقدار هدف',
  repeatSwot: 'تحلیل نقاط قوت و ضعف نیازمند تکرار',
  oneWord: 'اطلاعات یک‌کلمه‌ای',
  noForWhom: 'هدفی که نمی‌گوید به سود چه کسی است',
};
