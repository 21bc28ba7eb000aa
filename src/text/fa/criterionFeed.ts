// How a column of figures gives the scores of a criterion, in Persian.
import type { CriterionFeedText } from '../en/criterionFeed';
import { list, number } from './figures';

export const criterionFeed: CriterionFeedText = {
  source: 'امتیازها از کجا می‌آید',
  byHand: 'امتیازدهی دستی',
  suggested: (label) => `${label} (پیشنهادی)`,
  low: 'مقدار برای امتیاز ۱',
  high: 'مقدار برای امتیاز ۱۰',
  middle: 'امتیاز ۵٫۵ در (اگر درست در میانه نیست)',
  middleAt: (figure) => `۵٫۵ در ${figure}`,
  outside: 'این رقم باید بین دو رقم دیگر باشد.',
  inPercent: (name) => `${name} (درصد)`,
  lessIsBetter: 'کمتر بهتر است',
  propose: 'پیشنهاد حدها',
  isProposed: 'این‌ها همان حدهای پیشنهادی بر پایه ارقام شماست.',
  otherPercent: (percent) => `در شرح امتیاز ۱۰، ${number(percent)}٪ آمده که با این حد یکی نیست: شرح یا حد را تغییر دهید.`,
  noFigures: 'هیچ نامزدی در این ستون عددی ندارد.',
  histogram: (lowest, highest) => `پراکندگی اعداد، از ${lowest} تا ${highest}`,
  effect: (ten, all, underTwo) =>
    `${number(ten)} مشتری از ${number(all)} امتیاز ۱۰ ${ten === 1 ? 'می‌گیرد' : 'می‌گیرند'} و ${number(underTwo)} مشتری کمتر از ۲.`,
  crowded: {
    ten: 'بیشترشان امتیاز ۱۰ می‌گیرند: این حدها مشتریان را خوب از هم جدا نمی‌کند.',
    underTwo: 'بیشترشان کمتر از ۲ می‌گیرند: این حدها مشتریان را خوب از هم جدا نمی‌کند.',
  },
  missing: (names, without) =>
    without === 1
      ? `${list(names)} عددی ندارد. خانه امتیازش همان‌طور می‌ماند؛ اگر خالی است، امتیاز را دستی بدهید.`
      : `این نامزدها عددی ندارند: ${list(names)}. خانه امتیازشان همان‌طور می‌ماند؛ اگر خالی است، امتیاز را دستی بدهید.`,
  equal: 'این دو عدد باید متفاوت باشند.',
  growthHint:
    'رشد، افزایش قیمت‌های شما را هم در بر دارد. اگر قیمت‌ها ۳۵٪ بالا رفته باشد، مشتری با ۲۵٪ رشد کمتر خریده است: در این صورت هر دو عدد را بالا ببرید.',
  fixed: 'حدها پس از اعمال ثابت می‌مانند تا خودتان تغییرشان دهید.',
};
