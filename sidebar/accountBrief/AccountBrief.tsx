// The plan of one account as a page: to print, and to copy for a mail, a document or a chat.
import { useMemo } from 'preact/hooks';
import type { PlanBook } from '../../src/actions/plan/readPlanBook';
import { briefOf } from '../../src/model/brief/briefOf';
import type { AccountPlan } from '../../src/model/plan/AccountPlan';
import { composeBrief } from '../../src/pages/brief/composeBrief';
import { composeFiveLines } from '../../src/pages/brief/composeFiveLines';
import { accountBrief as words } from '../../src/text/en/accountBrief';
import { Loaded } from '../components/Loaded';
import { Notice } from '../components/Notice';
import { PageActions } from '../printedPage/PageActions';
import { useRequest } from '../useRequest';
import { BriefView } from './BriefView';
import { briefWords } from './briefWords';
import { briefText } from './briefText';
import './accountBrief.css';

export function AccountBrief() {
  const payload = useMemo(() => ({ account: document.body.dataset['account'] || null }), []);
  const loaded = useRequest('loadPlan', payload);
  return (
    <Loaded of={loaded} words={words.waiting}>
      {({ plan, ...book }) =>
        plan === null ? <Notice kind="information">{words.nobody}</Notice> : <Brief plan={plan} book={book} />
      }
    </Loaded>
  );
}

function Brief({ plan, book: { accounts, today, settings } }: { plan: AccountPlan; book: Omit<PlanBook, 'plan'> }) {
  const note = accounts.find(({ id }) => id === plan.account.id)?.note;
  const [page, chat] = useMemo(() => {
    const brief = briefOf(plan, today, settings);
    return [composeBrief(brief, briefWords, note), composeFiveLines(brief, briefWords)];
  }, [plan, today, settings, note]);
  return (
    <>
      <PageActions text={briefText(page)} extracts={[{ label: words.chat, text: chat.join('\n'), done: words.chatCopied }]} />
      <BriefView page={page} people={plan.stakeholders} today={today} />
    </>
  );
}
