/** A sales line, as texts of the file. */
export interface SalesLine {
  /** Line number in the file, for messages. */
  line: number;
  date: string;
  account: string;
  amount: string;
  crmId?: string | undefined;
  orderId?: string | undefined;
  category?: string | undefined;
  owner?: string | undefined;
  /** A period instead of a day. A month or a quarter belongs to the year. */
  year?: string | undefined;
  quarter?: string | undefined;
  month?: string | undefined;
  /** If the file has no amount, it is quantity × price minus the discount. */
  quantity?: string | undefined;
  unitPrice?: string | undefined;
  /** Already taken off an amount. */
  discount?: string | undefined;
  /** What was paid back, still to be taken off the amount. */
  refund?: string | undefined;
  /** The cost of the line, or its profit or margin or the cost of a unit, from which the cost follows. */
  cost?: string | undefined;
  unitCost?: string | undefined;
  profit?: string | undefined;
  marginShare?: string | undefined;
  currency?: string | undefined;
  status?: string | undefined;
  documentType?: string | undefined;
  probability?: string | undefined;
}

/** The fields with figures. */
export const SALES_FIGURES = [
  'amount',
  'quantity',
  'unitPrice',
  'discount',
  'refund',
  'cost',
  'unitCost',
  'profit',
  'marginShare',
] as const satisfies (keyof SalesLine)[];

export type SalesFigure = (typeof SALES_FIGURES)[number];
