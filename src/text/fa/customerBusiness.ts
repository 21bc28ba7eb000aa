// Customer’s business, in Persian.
import type { CustomerBusinessText } from '../en/customerBusiness';

export const customerBusiness: CustomerBusinessText = { title: 'کسب‌وکار مشتری' };
