// The people at the customer who decide about us, and how well we know them.
import { CONTACT_LASTS } from '../../model/plan/effectiveContact';
import { quoted } from '../fillTemplate';
import { perRecord } from '../perRecord';
import type { Places } from '../Places';
import { planColumn } from '../planColumn';
import { IDENTITY, type Formula, type Tab } from '../Tab';

const { account, computed, date, dated, email, list, required, scale, sentence, text } = planColumn;

/** Blank cells and texts are no figures. */
const isFigure = (range: string, condition: string): string => `ISNUMBER(${range})*(${range}${condition})`;
const isLongAgo = (at: Places): string =>
  `(${at.fromHeader('lastContact')}<>"")*(TODAY()-${at.fromHeader('lastContact')}>${CONTACT_LASTS})`;

const daysSince: Formula = (at, header) =>
  perRecord(at, header, 'name', `IF(${at.fromHeader('lastContact')}="";"";TODAY()-${at.fromHeader('lastContact')})`);

const contactNow: Formula = (at, header) => {
  const contact = at.fromHeader('contact');
  const now = `IF(${isLongAgo(at)}*(${contact}>1);1;${contact})`;
  return perRecord(at, header, 'name', `IF(${contact}="";"";${now})`);
};

const flag: Formula = (at, header, { lists }) => {
  const [role, influence, sentiment, contact] = ['role', 'influence', 'sentiment', 'contact'].map((key) =>
    at.fromHeader(key),
  ) as [string, string, string, string];
  const { derailer, powerfulUnknown, noRecentContact, incomplete } = lists.stakeholderFlag;
  const isUnknown = `((${sentiment}="")+${isFigure(contact, '=0')}>0)`;
  const lacks = [role, influence, sentiment, contact].map((range) => `(${range}="")`).join('+');
  const words = [
    `IF(${isFigure(influence, '>=4')}*${isFigure(sentiment, '<0')};${quoted(derailer)}`,
    `IF(${isFigure(influence, '>=4')}*${isUnknown};${quoted(powerfulUnknown)}`,
    `IF(${isFigure(influence, '>=3')}*${isLongAgo(at)};${quoted(noRecentContact)}`,
    `IF(${lacks}>0;${quoted(incomplete)};""))))`,
  ];
  return perRecord(at, header, 'name', words.join(';'));
};

export const stakeholders: Tab = {
  key: 'stakeholders',
  headerRow: 2,
  hidden: false,
  name: 'name',
  columns: [
    required(account),
    required(sentence('name', 80)),
    text('jobTitle', 80),
    text('unit', 60),
    list('role', 'role'),
    scale('influence', 1, 5),
    scale('sentiment', -2, 2),
    scale('contact', 0, 3),
    date('lastContact'),
    text('reportsTo', 80),
    text('ourOwner', 80),
    sentence('interests', 300),
    sentence('nextStep', 200),
    email('email'),
    text('phone', 60),
    text('profile', 300),
    computed('daysSince', '0', daysSince),
    computed('contactNow', '0', contactNow),
    computed('flag', '@', flag),
    dated('confirmedOn'),
    ...IDENTITY,
  ],
  references: { reportsTo: 'stakeholders' },
};
