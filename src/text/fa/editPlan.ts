// The frame of Edit account plan, in Persian.
import type { EditPlanText } from '../en/editPlan';

export const editPlan: EditPlanText = {
  waiting: 'در حال خواندن برنامه…',
  parts: {
    relationships: 'روابط',
    customerBusiness: 'کسب‌وکار مشتری',
    goals: 'اهداف و استراتژی',
    whitespace: 'ظرفیت خالی',
    accountTeam: 'تیم',
  },
};
