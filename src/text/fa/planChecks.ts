// The twenty checks of a plan as what is missing, in Persian.
import type { PlanChecksText } from '../en/planChecks';

export const planChecks: PlanChecksText = {
  threePeople: 'دست‌کم سه نفر',
  peopleComplete: 'نقش، نفوذ، همراهی و میزان تماس هر نفر',
  decisionMaker: 'تصمیم‌گیرنده',
  executiveSponsor: 'حامی اجرایی مشتری',
  champion: 'حامی درون‌سازمانی',
  businessGoal: 'یک هدف تجاری مشتری',
  financialHealth: 'سلامت مالی با تاریخ و منبع',
  initiative: 'یک طرح در دست اجرای مشتری',
  allSwotKinds: 'هر چهار بخش SWOT',
  factsConfirmed: 'تأیید تازه همه اطلاعات با «هنوز درست است»',
  shortGoal: 'یک هدف کوتاه‌مدت',
  mediumGoal: 'یک هدف میان‌مدت',
  longGoal: 'یک هدف بلندمدت',
  goalsOwned: 'مسئول و مهلت هر هدف باز',
  worthAndOpportunity: 'درآمد دو سال و یک فرصت فروش',
  goalsHaveActions: 'اقدام برای هر هدف باز',
  actionsOwned: 'مسئول و مهلت هر اقدام باز',
  noLateAction: 'اقداماتی که بیش از ۱۴ روز از مهلتشان نگذشته باشد',
  ourPeople: 'مدیر حساب و حامی اجرایی ما',
  whitespaceRecorded: 'ظرفیت خالی فروش',
};
