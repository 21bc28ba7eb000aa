// What each unit of the customer buys from us, could buy, and buys elsewhere: a row per account, unit and product.
import { quoted } from '../fillTemplate';
import { MONEY_FORMAT } from '../numberFormats';
import { perRecord } from '../perRecord';
import { computedColumn } from '../fieldColumn';
import { recordTab } from '../recordTab';
import type { Formula } from '../Tab';

const open: Formula = (at, header, { lists }) => {
  const [status, current, potential] = [at.column('status'), at.column('current'), at.column('potential')];
  const isNothing = `(${status}="")+(${status}=${quoted(lists.whitespaceStatus.notRelevant)})+(${potential}<=${current})>0`;
  return perRecord(at, header, 'product', `IF(${isNothing};0;${potential}-${current})`);
};

export const whitespace = recordTab('whitespace', {
  computed: [computedColumn('open', MONEY_FORMAT, open)],
  before: 'updatedOn',
});
