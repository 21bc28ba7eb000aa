// Lines of History, newest first: when, who and what, then each change with its old value, new value and reason.
import { useState } from 'preact/hooks';
import type { HistoryEntry } from '../../src/actions/store/readHistory';
import { history as words } from '../../src/text/en/history';
import { LinkButton } from '../components/LinkButton';
import { formatMoment, formatStored } from '../format';
import { groupLines } from './groupLines';

interface HistoryLinesProps {
  lines: readonly HistoryEntry[];
  /** The message for an empty list. */
  none: string;
  /** Whether all lines are about one account, whose name then need not be repeated. */
  isOfOne: boolean;
}

const STEP = 40;

export function HistoryLines({ lines, none, isOfOne }: HistoryLinesProps) {
  const [shown, show] = useState(STEP);
  if (lines.length === 0) return <p class="quiet">{none}</p>;
  return (
    <>
      <ol class="history">
        {groupLines(lines.slice(0, shown)).map((group, index) => (
          <li key={index}>
            <div class="quiet">
              <time dateTime={group.when}>{formatMoment(group.when)}</time> · <bdi>{group.who || words.somebody}</bdi>
            </div>
            <div class="action" dir="auto">
              {group.action}
            </div>
            {group.lines.map((line, place) => (
              <Change key={place} line={line} isOfOne={isOfOne} />
            ))}
          </li>
        ))}
      </ol>
      {lines.length > shown && <LinkButton onClick={() => show(shown + STEP)}>{words.showMore}</LinkButton>}
    </>
  );
}

function Change({ line: { account, field, from, to, why }, isOfOne }: { line: HistoryEntry; isOfOne: boolean }) {
  const subjects = [isOfOne ? '' : account, formatStored(field)].filter((subject) => subject !== '');
  const change = describeChange(formatStored(from), formatStored(to));
  return (
    <div class="entry-line">
      {subjects.map((subject, index) => (
        <span key={index}>
          {index > 0 && ' · '}
          <bdi>{subject}</bdi>
        </span>
      ))}
      {subjects.length > 0 && change !== '' && ': '}
      {change !== '' && <bdi class="values">{change}</bdi>}
      {why !== '' && (
        <div class="quiet" dir="auto">
          {formatStored(why)}
        </div>
      )}
    </div>
  );
}

function describeChange(from: string, to: string): string {
  if (from === '') return to;
  return to === '' ? words.takenAway(from) : words.changed(from, to);
}
