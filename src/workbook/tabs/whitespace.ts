// What each unit of the customer buys from us, could buy, and buys elsewhere: a row per account, unit and product.
import { quoted } from '../fillTemplate';
import { MONEY_FORMAT } from '../numberFormats';
import { perRecord } from '../perRecord';
import { computedColumn } from '../fieldColumn';
import { recordTab } from '../recordTab';
import type { Formula } from '../Tab';

const open: Formula = (at, header, { lists }) => {
  const [status, current, potential] = [at.column('status'), at.column('current'), at.column('potential')];
  const open = `IF((${status}="")+(${potential}="")>0;"";IF(${potential}>${current};${potential}-${current};0))`;
  return perRecord(at, header, 'product', `IF(${status}=${quoted(lists.whitespaceStatus.notRelevant)};0;${open})`);
};

export const whitespace = recordTab('whitespace', {
  computed: [computedColumn('open', MONEY_FORMAT, open)],
  before: 'updatedOn',
});
