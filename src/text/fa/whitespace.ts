// Whitespace, in Persian.
import type { WhitespaceText } from '../en/whitespace';
import { list, number } from './figures';

export const whitespace: WhitespaceText = {
  intro: 'هر واحد مشتری چه چیزهایی می‌تواند از ما بخرد، و آیا می‌خرد.',
  empty: 'هنوز محصولی نیست. از فروش‌هایتان بردارید یا یکی اضافه کنید.',
  emptyWithoutSales: 'هنوز محصولی نیست. یکی اضافه کنید. اگر ردیف‌های فروش با ستون کالا وارد شوند، کالاها اینجا پیشنهاد می‌شوند.',
  wholeCompany: 'کل شرکت',
  unit: 'واحد مشتری',

  penetration: (owned, relevant) => `سهم ما: ${number(owned)} از ${number(relevant)}`,
  share: (owned, relevant) => `${number(owned)} از ${number(relevant)}`,
  openPotential: (amount) => `باقی‌مانده: سالانه ${amount}`,
  noPotential: 'باقی‌مانده: هنوز معلوم نیست. برای خانه‌ها درآمد بالقوه بنویسید.',

  grid: 'محصولات به تفکیک واحد',
  gridHint: 'یک خانه را انتخاب کنید و ۱ تا ۴ را بزنید؛ ۰ آن را پاک می‌کند. اینتر به وضعیت بعدی می‌رود.',
  sideways: (products) => `برای دیدن همه ${number(products)} محصول، جدول را به چپ و راست بکشید.`,
  notJudged: 'بررسی‌نشده',
  cell: ({ unit, product, status }) => `${unit}، ${product}: ${status}`,
  cellTitle: ({ unit, product }) => `${product} · ${unit}`,
  status: 'وضعیت',

  fields: {
    current: (year) => `درآمد ${year}`,
    potential: 'درآمد بالقوه سالانه',
    competitor: 'تأمین‌کننده فعلی',
    opportunity: 'فرصت فروش',
  },
  belowCurrent: 'کمتر از خرید کنونی است، پس چیزی باقی نمانده است.',
  updated: (day) => `به‌روزرسانی در ${day}`,
  newOpportunity: 'فرصت فروش تازه',
  needsPotential: 'اول درآمد بالقوه را بنویسید؛ همان مبلغ فرصت می‌شود.',
  opportunityAdded: (name) => `«${name}» اکنون در «اهداف و استراتژی» در بخش فرصت‌هاست.`,
  opportunityName: ({ unit, product }) => `${product} برای ${unit}`,

  addUnit: 'افزودن واحدی از مشتری',
  addProduct: 'افزودن محصول یا گروه محصول',

  takeOver: (products) => `برداشتن از فروش‌ها: ${number(products)} محصول`,
  proposal: 'از ردیف‌های فروش شما',
  proposalHint: 'آنچه می‌خرد «از ما می‌خرد» است و آنچه نمی‌خرد یا دیگر نمی‌خرد «خالی». تیک آنچه مناسب نیست را بردارید.',
  inYear: (revenue, year) => `${revenue} در ${year}`,
  soFar: (revenue, year) => `${revenue} تا اینجای ${year}`,
  stopped: (lastOrder) => (lastOrder === '' ? 'دیگر نمی‌خرد' : `آخرین خرید ${lastOrder}`),
  ownedNoLonger: (products) => `طبق ردیف‌های فروش دیگر نمی‌خرد: ${list(products)}.`,
  take: (products) => `افزودن ${number(products)} مورد`,

  twice: ({ unit, product, status }) => `«${product}» برای «${unit}» دو بار در جدول آمده است؛ این یکی: ${status}.`,
  removeTwice: 'حذف این یکی',
};
