import { isEnded, likelyStage, stageOfWord } from '../../../../sidebar/importData/rows/readStage';

test.each<[string | null, string[]]>([
  ['identified', ['جلسه معرفی', 'جلسهٔ آشنایی', 'معرفی', 'Intro call', 'Introductory meeting']],
  ['qualified', ['جلسه حضوری', 'معرفی محصول', 'First meeting']],
  [
    'lost',
    [
      'از دست رفت',
      'از دست رفته',
      'ازدست‌رفته',
      'از دست رفته است',
      'از دست دادیم',
      'از دست داده شد',
      'باخت',
      'باختیم',
      'باخته شد',
      'به رقیب باختیم',
      'شکست خورد',
      'لغو گردید',
      'كنسل شد',
      'رد شد',
      'منتفی گردید',
      'ناموفق بود',
      'بسته شده (ناموفق)',
      'بسته شده - از دست رفته',
      'مشتری انصراف داد',
      'عدم خرید',
      'No decision',
      'Lost to competitor',
      'Withdrawn',
      'Proposal rejected',
      'Verloren an Wettbewerb',
    ],
  ],
  [
    'won',
    [
      'برنده شد',
      'برنده شدیم',
      'بردیم',
      'فروخته شد',
      'فروش رفت',
      'قرارداد بسته شد',
      'قرارداد امضا شد',
      'PO received',
      'Sold',
      'Paid',
    ],
  ],
  [
    'negotiating',
    [
      'بستن قرارداد',
      'امضای قرارداد',
      'انعقاد قرارداد',
      'مذاکره شد',
      'در انتظار تصمیم مشتری',
      'Contracting',
      'Awaiting signature',
    ],
  ],
  ['proposed', ['پیشنهاد ارسال شد', 'پیش فاکتور صادر شد', 'ارسال پروپوزال', 'استعلام بها', 'Bid submitted', 'Angebot abgegeben']],
  ['qualified', ['نیازسنجی شد', 'جلسه حضوری', 'بررسی فنی', 'Proof of concept', 'Bedarf geklärt', '2 - Qualify']],
  ['identified', ['سرنخ جدید', 'شناسایی شد', 'تماس گرفته شد', 'Contacted']],
  [
    null,
    [
      'فروش موفق نبود',
      'هنوز برنده نشد',
      'Not paid',
      'Paid trial',
      'To be signed',
      'Won or lost',
      'Phase X',
      'Closed',
      'بسته شد',
      'رشد',
      'معلق',
    ],
  ],
])('the stage is %s', (stage, words) => {
  expect(words.filter((word) => stageOfWord(word) !== stage)).toEqual([]);
});

test('an unknown word is most likely the furthest open stage that it names', () => {
  const likely = ['Proposal and price negotiation', 'پیگیری پیشنهاد', 'Demo next week', 'Phase X', 'فروش موفق نبود'].map(
    likelyStage,
  );
  expect(likely).toEqual(['negotiating', 'proposed', 'qualified', 'identified', 'identified']);
});

test('a word that a deal has ended does not say how', () => {
  expect(['Closed', 'بسته شد', 'بسته شده', 'Geschlossen'].filter(isEnded)).toHaveLength(4);
  expect(['Closing', 'Closed Won', 'بستن', 'Open'].filter(isEnded)).toEqual([]);
});
