// What each unit of the customer buys from us, could buy, and buys from others: one record per unit and product.
import { MONEY, type RecordSchema } from './RecordSchema';

export const whitespace = {
  name: 'product',
  fields: {
    /** '' is the whole company. */
    unit: { kind: 'text', longest: 60 },
    product: { kind: 'sentence', longest: 80, required: true },
    status: { kind: 'word', list: 'whitespaceStatus', required: true },
    /** Sales in the last full year. */
    current: MONEY,
    /** Per year. */
    potential: MONEY,
    competitor: { kind: 'text', longest: 60 },
    opportunity: { kind: 'reference', refersTo: 'opportunities' },
    updatedOn: { kind: 'day', stamped: true },
  },
} as const satisfies RecordSchema;
