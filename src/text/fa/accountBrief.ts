// Account brief, in Persian.
import type { AccountBriefText } from '../en/accountBrief';

export const accountBrief: AccountBriefText = { title: 'خلاصه برنامه حساب' };
