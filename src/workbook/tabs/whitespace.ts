// What each unit of the customer buys from us, could buy, and buys elsewhere: one row an account, unit and product.
import { quoted } from '../fillTemplate';
import { perRecord } from '../perRecord';
import { planColumn } from '../planColumn';
import { IDENTITY, type Formula, type Tab } from '../Tab';

const { account, computed, dated, list, money, required, sentence, text } = planColumn;

const open: Formula = (at, header, { lists }) => {
  const [status, current, potential] = [at.fromHeader('status'), at.fromHeader('current'), at.fromHeader('potential')];
  const isNothing = `(${status}="")+(${status}=${quoted(lists.whitespaceStatus.notRelevant)})+(${potential}<=${current})>0`;
  return perRecord(at, header, 'product', `IF(${isNothing};0;${potential}-${current})`);
};

export const whitespace: Tab = {
  key: 'whitespace',
  headerRow: 2,
  hidden: false,
  name: 'product',
  columns: [
    required(account),
    text('unit', 60),
    required(sentence('product', 80)),
    required(list('status', 'whitespaceStatus')),
    money('current'),
    money('potential'),
    text('competitor', 60),
    sentence('opportunity', 120),
    computed('open', '#,##0', open),
    dated('updatedOn'),
    ...IDENTITY,
  ],
  references: { opportunity: 'opportunities' },
};
