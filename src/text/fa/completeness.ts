// What a plan can lack, in Persian.
import type { CompletenessText } from '../en/completeness';

export const completeness: CompletenessText = {
  threePeople: 'دست‌کم ۳ نفر در سمت مشتری',
  peopleComplete: 'نقش، نفوذ، همراهی و تماس همه افراد',
  decisionMaker: 'تصمیم‌گیرنده',
  executiveSponsor: 'حامی اجرایی مشتری',
  champion: 'یک حامی درون‌سازمانی',
  businessGoal: 'یک هدف تجاری مشتری',
  financialHealth: 'سلامت مالی مشتری با تاریخ و منبع',
  initiative: 'طرحی که مشتری در دست اجرا دارد',
  allSwotKinds: 'نقاط قوت، نقاط ضعف، فرصت‌ها و تهدیدها',
  factsConfirmed: 'دانسته‌هایی درباره مشتری که به‌تازگی تأیید شده باشد',
  shortGoal: 'یک هدف کوتاه‌مدت',
  mediumGoal: 'یک هدف میان‌مدت',
  longGoal: 'یک هدف بلندمدت',
  goalsOwned: 'مسئول و مهلت برای هر هدف باز',
  worthAndOpportunity: 'درآمد سه سال و یک فرصت فروش',
  goalsHaveActions: 'یک اقدام برای هر هدف باز',
  actionsOwned: 'مسئول و مهلت برای هر اقدام باز',
  noLateAction: 'اقدام‌هایی که هیچ‌یک بیش از ۱۴ روز از مهلتش نگذشته باشد',
  ourPeople: 'مدیر حساب کلیدی و حامی اجرایی ما',
  whitespaceRecorded: 'ظرفیت خالی فروش',
};
