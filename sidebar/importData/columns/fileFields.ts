// What the columns of a file can hold, by the kind of its rows.
import { SALES_FIGURES } from '../../../src/model/imports/sales/SalesLine';

/** The fields of a sales line. Its other columns are left out. */
export const SALES_FIELDS = [
  'account',
  'crmId',
  'date',
  'year',
  'quarter',
  'month',
  ...SALES_FIGURES,
  'currency',
  'status',
  'documentType',
  'probability',
  'category',
  'orderId',
  'salesRep',
] as const;
export type SalesField = (typeof SALES_FIELDS)[number];

/** Fields of all kinds of files that are days. */
export const DATE_FIELDS: readonly string[] = [
  'date',
  'expectedClose',
  'firstOrder',
  'lastOrder',
  'salesFrom',
  'salesUntil',
  'lastContact',
  'contractEnds',
  'renewal',
  'linkedInSeen',
];

/** The fields of a deal. */
export const OPPORTUNITY_FIELDS = [
  'account',
  'dealName',
  'dealId',
  'stage',
  'status',
  'amount',
  'currency',
  'probability',
  'date',
  'expectedClose',
  'product',
  'salesRep',
] as const;
export type OpportunityField = (typeof OPPORTUNITY_FIELDS)[number];

/** The fields of an activity. */
export const ACTIVITY_FIELDS = [
  'account',
  'date',
  'subject',
  'activityType',
  'contactName',
  'email',
  'attendees',
  'whose',
  'activityStatus',
  'private',
  'activityId',
  'note',
] as const;
export type ActivityField = (typeof ACTIVITY_FIELDS)[number];
