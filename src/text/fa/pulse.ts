// What sales lines say about a customer, in Persian: templates only.
import type { PulseText } from '../en/pulse';

export const pulse: PulseText = {
  heading: 'آنچه ردیف‌های فروش می‌گویند',
  silent: 'تا {day}، {days} روز بدون سفارش؛ معمولاً هر {usual} روز سفارش می‌داد و هیچ‌گاه فاصله از {longest} روز بیشتر نشده بود.',
  fallen: 'خرید امسال تا {day}: {now}؛ در همین روزهای سال پیش {before} بود (تعداد سفارش: {orders}؛ سال پیش {ordersBefore}).',
  risen: 'خرید امسال تا {day}: {now}؛ بیشتر از {before} در همین روزهای سال پیش (تعداد سفارش: {orders}؛ سال پیش {ordersBefore}).',
  categoryLost: 'امسال تا {day} از «{category}» چیزی نخریده است؛ در همین روزهای سال پیش {before} خریده بود، {share} از کل خریدش.',
  categoryStopped:
    'از {last} دیگر {category} نخریده است: {now} امسال تا {day}؛ در همین روزهای سال پیش {before} خریده بود، {share} از کل خریدش.',
  nothing: 'امسال تا {day} سفارشی نداشته است و در همین روزهای سال پیش هم نداشت.',
  tooFewOrders: 'سفارش‌های امسال و همین روزهای سال پیش کمتر از آن است که بتوان گفت بیشتر می‌خرد یا کمتر.',
  steady: 'تا {day} چیز غیرعادی دیده نمی‌شود.',
  known: '{sentence} می‌دانیم: {why}.',
  knownBy: '{sentence} می‌دانیم: {why} ({who}، {day}).',
  account: '{name}: {sentences}',
  stake: 'پای {amount} در سال در میان است',
};
