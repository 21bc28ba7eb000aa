// From price to profit. In Persian.
import type { PriceToProfitText } from '../en/priceToProfit';
import { list, number } from './figures';

const notCounted = (services: string) => (accounts: number) =>
  `تعداد ${services} برای ${number(accounts)} نامزد معلوم نیست و به حساب نیامده است.`;

export const priceToProfit: PriceToProfitText = {
  open: 'صفحه «از قیمت تا سود»: از فروش هر مشتری چه می‌ماند',
  waiting: 'در حال خواندن ارقام…',
  nobody: 'هنوز نامزدی نیست، پس چیزی برای نمایش وجود ندارد.',
  account: 'مشتری',
  list: 'قیمت فهرست',
  discount: 'تخفیف',
  revenue: 'درآمد',
  cost: 'بهای کالا',
  toServe: 'هزینه خدمت‌رسانی',
  profit: 'سود',
  share: 'نسبت به درآمد',
  unknown: '–',
  lead: (profitable, known, none) =>
    known === 0
      ? 'بهای کالای هیچ نامزدی معلوم نیست، پس سودی هم معلوم نیست.'
      : `از ${number(known)} نامزد که بهای کالایشان معلوم است، ${number(profitable)} نامزد سودآور است.${none > 0 ? ` ${number(none)} نامزد نه درآمدی داشت و نه هزینه‌ای.` : ''}`,
  losing: (names) => `هزینه ${list(names)} از درآمد${names.length === 1 ? 'ش' : 'شان'} بیشتر است.`,
  noDiscount: 'تخفیف‌ها معلوم نیست، پس مسیر از درآمد آغاز می‌شود. ردیف‌های فروشی که تخفیف دارند آن را می‌آورند.',
  someDiscounts: (accounts) => `تخفیف ${number(accounts)} نامزد معلوم نیست.`,
  noCost: (accounts) => `بهای کالای ${number(accounts)} نامزد معلوم نیست.`,
  noRates: 'هزینه خدمت‌رسانی ۰ است، چون نرخی وارد نشده. در «تغییر تنظیمات» برای هر سفارش، هر ردیف و هر بازدید نرخ بدهید.',
  rates: (rates) => `هزینه خدمت‌رسانی: ${list(rates)}.`,
  rate: {
    orders: (amount) => `هر سفارش ${amount}`,
    lines: (amount) => `هر ردیف سفارش ${amount}`,
    visits: (amount) => `هر بازدید یا جلسه ${amount}`,
  },
  notCounted: { orders: notCounted('سفارش‌ها'), lines: notCounted('ردیف‌های سفارش'), visits: notCounted('بازدیدها') },
  amounts: (currency) => (currency === '' ? 'مبلغ‌ها مانند برگه مشتریان است.' : `مبلغ‌ها به ${currency}.`),
  made: (date) => `تهیه‌شده در ${date}.`,
};
