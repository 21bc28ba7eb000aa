// What the rows of a file are called while it is read, in English. The script that reads files has these words and no others.
import { number } from './figures';

export const importFile = {
  megabytes: (size: number) => `${number(size)} MB`,
  noHeader: (column: number) => `Column ${number(column)}`,
  /** The header of the customer, where a file has none. */
  account: 'Account name',
  /** The header of its id. */
  accountCode: 'Customer number',
  /** The header of the product, where a report has a group of lines for each. */
  category: 'Category',
  /** The headers of a month and its figure, where a file has months in columns. */
  spread: { period: 'Period', month: 'Month', section: 'Section', amount: 'Revenue' },
  /** Headers of the table that a calendar is turned into. They are headers that a file of activities can have. */
  calendarHeaders: ['Date', 'Subject', 'Attendees', 'Activity type', 'UID'],
  calendarKinds: { meeting: 'Meeting', call: 'Call', visit: 'Visit' },
  /** The same for contact cards. */
  cardHeaders: {
    name: 'Contact name',
    company: 'Account name',
    unit: 'Department',
    jobTitle: 'Job title',
    email: 'Email',
    phone: 'Phone',
    profile: 'Profile link',
  },
  dealOf: (day: string) => (day === '' ? 'Deal' : `Deal of ${day}`),
};

export type ImportFileText = typeof importFile;
