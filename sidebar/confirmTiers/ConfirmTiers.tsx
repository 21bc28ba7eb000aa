// Shows suggested tiers beside confirmed tiers, for a person to decide.
import { boardPage } from '../../src/text/en/boardPage';
import { confirmTiers as words } from '../../src/text/en/confirmTiers';
import { priceToProfit } from '../../src/text/en/priceToProfit';
import { Notice } from '../components/Notice';
import { Problems } from '../components/Problems';
import { describeProblem } from '../describeProblem';
import { formatLongDay } from '../format';
import type { RankAccountsPartProps } from '../Panel';
import { OpenPage } from '../printedPage/OpenPage';
import { costsTooMuch } from '../robustness/costsTooMuch';
import { adviseOnTiers } from './adviseOnTiers';
import { ByHand } from './ByHand';
import { ConfirmBar } from './ConfirmBar';
import { ConfirmedBy } from './ConfirmedBy';
import { Contest } from './Contest';
import { pairRivals } from './draft/pairRivals';
import { EndAccount } from './EndAccount';
import { Kept } from './Kept';
import { Moves } from './Moves';
import { Promotions } from './Promotions';
import { Requests } from './Requests';
import { UnderReview } from './UnderReview';
import { useTierEditor } from './useTierEditor';
import { WatchList } from './WatchList';
import { WhyKey } from './WhyKey';
import './confirmTiers.css';

/** The number of accounts a person can compare at once. */
const CONTESTS = 5;

export function ConfirmTiers(props: RankAccountsPartProps) {
  const editor = useTierEditor(props);
  const { accounts, questions, settings } = editor;
  const last = props.data.snapshots.find(({ occasion }) => occasion === 'tiersConfirmed');
  if (accounts.length === 0) return <p>{words.noCandidates}</p>;
  if (editor.data.ranking.criteria.every(({ weight }) => !(weight > 0))) return <Problems problems={[{ code: 'noWeight' }]} />;
  if (questions.first && accounts.every(({ score }) => score === null)) return <p>{words.notScored}</p>;
  const { promotions, tied, contests, underReview, moves } = questions;
  const pairs = pairRivals(contests);
  const isAsked = editor.data.ranking.candidates.some(({ requestedTier }) => requestedTier !== undefined);
  const settled = [promotions, tied, contests, underReview, moves].every(({ length }) => length === 0) && !isAsked;
  const advice = adviseOnTiers(accounts, settings);
  return (
    <>
      <p>
        {questions.first ? words.seatsInAll(settings.capacity) : words.seats(questions.seatsTaken, settings.capacity)} ·{' '}
        {words.lines(settings.keyFrom, settings.keepFrom)}.{' '}
        {last && words.lastConfirmed(formatLongDay(last.when.slice(0, 'yyyy-mm-dd'.length)))}
      </p>
      {editor.data.me === '' && <ConfirmedBy data={editor.data} replace={props.replace} />}
      {questions.first && <Notice kind="information">{words.first}</Notice>}
      {settled && <p class="quiet">{words.nothingToDecide}</p>}
      {advice.cutOff && (
        <Notice kind="information">
          <p>
            {describeProblem(advice.cutOff)} {words.cutOffIn}
          </p>
        </Notice>
      )}
      <Problems problems={[...advice.scores, ...costsTooMuch(editor.data.ranking.candidates)]} kind="warning" />
      <Requests editor={editor} />
      <Promotions editor={editor} />
      {pairs.length > 0 && <h2>{words.contests}</h2>}
      {pairs.slice(0, CONTESTS).map((pair) => (
        <Contest key={pair.newcomer.id} pair={pair} editor={editor} />
      ))}
      {pairs.length > CONTESTS && <p class="quiet">{words.moreContests(pairs.length - CONTESTS)}</p>}
      <UnderReview editor={editor} />
      <Moves editor={editor} />
      <ByHand editor={editor} />
      <EndAccount {...props} />
      <Kept data={props.data} />
      <WatchList editor={editor} />
      <WhyKey editor={editor} />
      <OpenPage page="boardPage" label={boardPage.open} />
      <OpenPage page="priceToProfit" label={priceToProfit.open} />
      <ConfirmBar editor={editor} />
    </>
  );
}
