// Why the health of an account is held down, in Persian.
import type { LimitsText } from '../en/limits';
import { pulse } from './pulse';

export const limits: LimitsText = {
  held: '{mean}، محدود به {limit}: {reason}',
  atEarlierPrices: pulse.atEarlierPrices,
  reasons: {
    silent: '{days} روز است سفارشی نداده؛ معمولاً هر {usual} روز سفارش می‌دهد و بیشترین فاصله {longest} روز بوده است',
    fallen: 'خرید از اول سال تا {day}، {now} است و در همین روزهای سال قبل از آن {before} بود',
    halved: 'فروش در سال منتهی به {day}: {now}؛ سال پیش از آن: {before}',
    halvedOfTwo: 'فروش در سال منتهی به {day}: {now}؛ سال پیش از آن: {before}؛ سال پیش‌تر: {earlier}',
    loyalty: 'آخرین پاسخ درباره وفاداری {value} از ۱۰ بود ({day})',
    neverAsked: 'مشتری هنوز هیچ پاسخی نداده است',
    askedLongAgo: 'مشتری از {day} هیچ پاسخی نداده است',
    hostile: '{name} نفوذ زیادی دارد و مخالف ماست',
    problem: 'مشکلی {days} روز پس از بررسی هنوز باز است: {action}',
    contractEnds: 'قرارداد در {day} تمام می‌شود و اقدامی تا آن روز برنامه‌ریزی نشده است',
    contractNotice: 'قرارداد در {day} با مهلت اعلام {notice} روزه تمام می‌شود و اقدامی تا آن روز برنامه‌ریزی نشده است',
    contractOver: 'قرارداد در {day} تمام شده است؛ تمدید شد؟',
    renewal: 'موعد تمدید {day} است و اقدامی تا آن روز برنامه‌ریزی نشده است',
    renewalOver: 'موعد تمدید {day} بود؛ نتیجه چه شد؟',
  },
};
