// Customer’s business, in English.

export const customerBusiness = { title: 'Customer’s business' };

export type CustomerBusinessText = typeof customerBusiness;
