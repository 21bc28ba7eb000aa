// One account in the list: its score, and notes on it.
import { scoreAccounts as words } from '../../src/text/en/scoreAccounts';
import { formatNumber } from '../format';
import type { ScoreRow } from './rowsOf';

interface AccountRowProps {
  id: string;
  row: ScoreRow;
  isCurrent: boolean;
  /** Whether saving it failed. */
  isUnsaved: boolean;
  onChoose: () => void;
}

export function AccountRow({ id, row, isCurrent, isUnsaved, onChoose }: AccountRowProps) {
  const { name, score, reason, wrong, fed, isByHand } = row;
  return (
    <li id={id} role="option" aria-selected={isCurrent} onClick={onChoose}>
      <div class="head">
        <bdi>{name}</bdi>
        {score === null ? <span class="quiet">{words.noScore}</span> : <strong class="figure">{formatNumber(score)}</strong>}
      </div>
      {wrong !== null && <div class="fault">{words.wrongCell(wrong)}</div>}
      {isUnsaved && <div class="fault">{words.unsavedMark}</div>}
      {isByHand && fed !== null && <div class="by-hand">{words.byHand(fed)}</div>}
      {fed !== null && !isByHand && score !== null && <div class="quiet">{words.fromData}</div>}
      {reason !== '' && (
        <div class="quiet" dir="auto">
          {reason}
        </div>
      )}
    </li>
  );
}
