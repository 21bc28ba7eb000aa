// The people at the customer who decide about us, and how well we know them.
import { CONTACT_LASTS } from '../../model/plan/effectiveContact';
import { quoted } from '../fillTemplate';
import { perRecord } from '../perRecord';
import type { Places } from '../Places';
import { computedColumn, USUAL } from '../fieldColumn';
import { recordTab, WHEN_USED } from '../recordTab';
import type { Formula } from '../Tab';

/** Blank cells and texts don't count. */
const isFigure = (range: string, condition: string): string => `ISNUMBER(${range})*(${range}${condition})`;
const isLongAgo = (at: Places): string =>
  `(${at.column('lastContact')}<>"")*(TODAY()-${at.column('lastContact')}>${CONTACT_LASTS})`;

const daysSince: Formula = (at, header) =>
  perRecord(at, header, 'name', `IF(${at.column('lastContact')}="";"";TODAY()-${at.column('lastContact')})`);

const contactNow: Formula = (at, header) => {
  const contact = at.column('contact');
  const now = `IF(${isLongAgo(at)}*(${contact}>1);1;${contact})`;
  return perRecord(at, header, 'name', `IF(${contact}="";"";${now})`);
};

const flag: Formula = (at, header, { lists }) => {
  const [role, influence, sentiment, contact] = ['role', 'influence', 'sentiment', 'contact'].map((key) => at.column(key)) as [
    string,
    string,
    string,
    string,
  ];
  const { derailer, powerfulSceptical, powerfulUnknown, noRecentContact, incomplete } = lists.stakeholderFlag;
  const isUnknown = `((${sentiment}="")+${isFigure(contact, '=0')}>0)`;
  const lacks = [role, influence, sentiment, contact].map((range) => `(${range}="")`).join('+');
  const words = [
    `IF(${isFigure(influence, '>=4')}*${isFigure(sentiment, '<-1')};${quoted(derailer)}`,
    `IF(${isFigure(influence, '>=4')}*${isFigure(sentiment, '<0')};${quoted(powerfulSceptical)}`,
    `IF(${isFigure(influence, '>=4')}*${isUnknown};${quoted(powerfulUnknown)}`,
    `IF(${isFigure(influence, '>=3')}*${isLongAgo(at)};${quoted(noRecentContact)}`,
    `IF(${lacks}>0;${quoted(incomplete)};"")))))`,
  ];
  return perRecord(at, header, 'name', words.join(';'));
};

export const stakeholders = recordTab('stakeholders', {
  hasHelp: true,
  computed: [
    computedColumn('daysSince', '0', daysSince),
    computedColumn('contactNow', '0', contactNow),
    computedColumn('flag', '@', flag),
  ],
  before: 'confirmedOn',
  looks: {
    reportsTo: { width: USUAL },
    profileSeen: WHEN_USED,
    mailOpened: WHEN_USED,
    video: WHEN_USED,
    videoSeen: WHEN_USED,
  },
});
