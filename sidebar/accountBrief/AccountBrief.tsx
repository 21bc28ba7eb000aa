// The plan of one account as a page: to print, and to copy for a mail, a document or a chat.
import { useMemo } from 'preact/hooks';
import { briefOf } from '../../src/model/brief/briefOf';
import { composeBrief } from '../../src/pages/brief/composeBrief';
import { composeFiveLines } from '../../src/pages/brief/composeFiveLines';
import { accountBrief as words } from '../../src/text/en/accountBrief';
import { LoadedPlan, type LoadedPlanProps } from '../printedPage/LoadedPlan';
import { PageActions } from '../printedPage/PageActions';
import { BriefView } from './BriefView';
import { briefWords } from './briefWords';
import { briefText } from './briefText';
import './accountBrief.css';

export const AccountBrief = () => (
  <LoadedPlan waiting={words.waiting} none={words.nobody}>
    {(loaded) => <Brief {...loaded} />}
  </LoadedPlan>
);

function Brief({ plan, book: { accounts, today, settings, bought } }: LoadedPlanProps) {
  const note = accounts.find(({ id }) => id === plan.account.id)?.note;
  const [page, chat] = useMemo(() => {
    const brief = briefOf(plan, today, settings, bought);
    return [composeBrief(brief, briefWords, note), composeFiveLines(brief, briefWords)];
  }, [plan, today, settings, note, bought]);
  return (
    <>
      <PageActions text={briefText(page)} extracts={[{ label: words.chat, text: chat.join('\n'), done: words.chatCopied }]} />
      <BriefView page={page} people={plan.stakeholders} today={today} />
    </>
  );
}
