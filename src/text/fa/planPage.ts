// The plan of one account on a page, in Persian: templates only, since they travel to the script as data.
import type { PlanPageText } from '../en/planPage';
import { planChecks } from './planChecks';
import { pulse } from './pulse';

export const planPage: PlanPageText = {
  title: 'برنامه حساب',
  copyTitle: 'برنامه حساب {account} {day}',
  shared:
    'همه کسانی که فایل را دارند، مشتری انتخاب‌شده در اینجا را می‌بینند. برای مشتری دیگر، او را انتخاب کنید و صفحه را در «ویرایش برنامه حساب» دوباره بنویسید.',
  stale:
    'این صفحه هنوز برنامه {account} را نشان می‌دهد. برای دیدن مشتری انتخاب‌شده، صفحه را در «ویرایش برنامه حساب» دوباره بنویسید.',
  choose: 'مشتری‌ای که صفحه نشان می‌دهد. پس از تغییر آن، افزونه باید صفحه را دوباره بنویسد.',
  kept: 'کپی برنامه در {when}. دیگر تغییر نمی‌کند.',
  written: 'برنامه حساب {account}، نوشته‌شده در {when} با «حساب کلیدی»',

  history: 'نوشتن برنامه حساب در یک صفحه',

  completeness: 'تکمیل برنامه: {share} ({met} از {total} مورد)',
  weak: '{complete}، {count} نقطه ضعف',
  oneWeak: '{complete}، یک نقطه ضعف',
  tier: 'سطح: {tier}',
  undecided: 'تعیین‌نشده',
  kam: 'مدیر حساب: {name}',
  sponsor: 'حامی اجرایی ما: {name}',
  unassigned: 'هنوز هیچ‌کس',
  unknown: 'نامشخص',
  more: 'و {count} مورد دیگر',
  nothing: 'هنوز چیزی نوشته نشده است.',

  why: 'چرا برای ما مهم است',
  gets: 'مزایای حساب کلیدی',

  worth: 'ارزش این مشتری',
  worthIn: 'ارزش این مشتری، به {currency}',
  revenue: 'درآمد',
  cost: 'هزینه',
  margin: 'حاشیه سود',
  potential: 'بالقوه سالانه',

  relationships: 'روابط',
  coverage: 'پوشش نفوذ: {covered} از {total} ({share})',
  coverageUnknown: 'پوشش معلوم نیست: میزان نفوذ هیچ‌کس نوشته نشده است.',
  minimum: '{role}: {names}',
  missingRole: '{role}: هنوز مشخص نشده',
  noneCovered: 'این حساب در خطر است: هیچ‌کس پوشش داده نشده است.',
  fewCovered: 'این حساب فقط به {names} متکی است: کس دیگری پوشش داده نشده است.',
  oneOfUs: 'این حساب فقط به {owner} متکی است: از ما کس دیگری تماس منظم ندارد.',
  people: 'افراد',
  person: '{name}: {facts}',
  influence: 'نفوذ {figure}',
  sentimentUnknown: 'میزان همراهی نامشخص',
  noPeople: 'هنوز نام کسی نوشته نشده است.',
  map: 'نقشه ذی‌نفعان',

  business: 'کسب‌وکار مشتری',
  entry: '{kind}: {entry}',
  rated: '{rating}. {entry}',
  asOf: 'مربوط به {day}',
  source: 'منبع: {source}',
  noHealth: 'سلامت مالی: هنوز معلوم نیست.',

  swot: 'تحلیل SWOT کسب‌وکار مشتری',

  goals: 'اهداف',
  goal: 'هدف',
  attainment: 'تحقق',
  due: 'مهلت',
  owner: 'مسئول',
  openActions: 'استراتژی: اقدام بعدی',
  strategy: 'استراتژی',
  stepsTo: '{goal}: {steps}',
  noStrategy: 'هیچ اقدام بازی به هدفی نمی‌رسد. هدف بدون اقدام فقط آرزوست.',
  noGoals: 'هنوز هدفی نوشته نشده است.',
  action: '{action} ({who})',
  whoAndWhen: '{who}، {when}',

  pipeline: 'مراحل فروش',
  pipelineIn: 'مراحل فروش، به {currency}',
  total: 'جمع',
  stage: 'مرحله',
  amount: 'مبلغ',
  deals: 'تعداد',
  weighted: 'مبلغ وزنی',
  opportunities: 'فرصت‌های فروش',
  deal: '{name}: {amount}',
  noAmount: 'بدون مبلغ',
  chance: 'با احتمال {share}',
  forecast: 'پیش‌بینی وزنی: {sum} از {most}',
  range: 'به احتمال حدود دو به سه، بین {low} و {high} خواهد بود.',
  pastDeals: 'بیرون از پیش‌بینی، چون تاریخشان گذشته است: {names}.',
  laterDeals: 'بیرون از پیش‌بینی، چون دیرتر انتظار می‌رود: {names}.',
  noDeals: 'فرصتی در جریان نیست.',
  closed: 'موفق: {won} · ازدست‌رفته: {lost}',
  whitespace: 'ظرفیت خالی فروش: {owned} از {relevant} محصول را از ما می‌خرد؛ {open} در سال هنوز خالی است',
  whitespaceUnknown: 'ظرفیت خالی فروش: {owned} از {relevant} محصول را از ما می‌خرد؛ مبلغ باقی‌مانده هنوز معلوم نیست',
  noWhitespace: 'هنوز ظرفیت خالی فروش ثبت نشده است.',
  openings: 'بیشترین ظرفیت خالی فروش: {places}',
  opening: '{product} ({unit}) {amount}',
  openingAnywhere: '{product} {amount}',

  missing: 'چه کم است',
  complete: 'هیچ: هر {total} مورد کامل است.',
  checks: planChecks,

  pulse,

  charts: { worth: 'درآمد (آبی)، هزینه (خاکستری)', goals: 'تحقق اهداف', pipeline: 'فرصت‌ها (آبی)، وزنی (خاکستری)' },

  chat: {
    head: '{account} · {tier} · تکمیل برنامه {share}',
    worth: 'ارزش: {revenue} در {year}، درآمد بالقوه {potential} در سال',
    relationships: 'روابط: {words}',
    next: 'گام بعدی: {action}',
    noNext: 'اقدامی برنامه‌ریزی نشده است',
    pipeline: 'فرصت‌ها: {sum} وزنی از {most} · کم است: {missing}',
    noneMissing: 'هیچ',
  },
};
