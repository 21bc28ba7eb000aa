// What sales lines and yearly figures say about a customer, in Persian: templates only.
import type { PulseText } from '../en/pulse';

export const pulse: PulseText = {
  heading: 'آنچه ارقام فروش نشان می‌دهد',
  silent: 'تا {day}، {days} روز بدون سفارش؛ معمولاً هر {usual} روز سفارش می‌داد و هیچ‌گاه فاصله از {longest} روز بیشتر نشده بود.',
  fallen:
    'خرید از اول سال تا {day}: {now}؛ در همین روزهای سال قبل از آن {before} بود (تعداد سفارش: {orders}؛ سال قبل {ordersBefore}).',
  risen:
    'خرید از اول سال تا {day}: {now}؛ بیشتر از {before} در همین روزهای سال قبل از آن (تعداد سفارش: {orders}؛ سال قبل {ordersBefore}).',
  categoryLost:
    'از اول سال تا {day} از «{category}» چیزی نخریده است؛ در همین روزهای سال قبل از آن {before} خریده بود، {share} از کل خریدش.',
  categoryStopped:
    'از {last} دیگر «{category}» نخریده است: {now} از اول سال تا {day}؛ در همین روزهای سال قبل از آن {before} خریده بود، {share} از کل خریدش.',
  halved: 'خرید در سال منتهی به {day}: {now}؛ سال پیش از آن {before} بود.',
  halvedOfTwo: 'خرید در سال منتهی به {day}: {now}؛ سال پیش از آن {before} و سال پیش‌ترش {earlier} بود.',
  onlyYears: '{sentence} فقط ارقام سالانه معلوم است و تاریخ سفارش‌ها نه.',
  atEarlierPrices: '{real} به قیمت‌های سال قبل ({now} به قیمت روز)',
  nothing: 'از اول سال تا {day} سفارشی نداشته است و در همین روزهای سال قبل از آن هم نداشت.',
  tooFewOrders: 'سفارش‌های اول سال تا {day} و همین روزهای سال قبل از آن کمتر از آن است که بتوان گفت بیشتر می‌خرد یا کمتر.',
  steady: 'تا {day} چیز غیرعادی دیده نمی‌شود.',
  known: '{sentence} می‌دانیم: {why}.',
  knownBy: '{sentence} می‌دانیم: {why} ({who}، {day}).',
  answeredBefore: '{sentence} در {day} گفته شده بود: {why}.',
  leftOpen: 'هنوز بی‌پاسخ است: {sentence}',
  account: '{name}: {sentences}',
  stake: 'پای {amount} در سال در میان است',
};
