// The candidates in a list, one of them current. Below it is the pad that scores the current account.
import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { RankAccountsBook } from '../../src/actions/ranking/readRankAccounts';
import type { Criterion } from '../../src/model/criteria/Criterion';
import { scoreAccounts as words } from '../../src/text/en/scoreAccounts';
import { AccountRow } from './AccountRow';
import { scrollRowIntoView } from './scrollRowIntoView';
import { nextToScore, nextWithout, type ScoreRow } from './rowsOf';
import { Button } from '../components/Button';
import { panelDraft } from '../drafts/panelDraft';
import { textsIn } from '../drafts/textsIn';
import type { NextStep } from './ScoreCriterion';
import { ScorePad } from './ScorePad';
import type { ScoreQueue } from './ScoreQueue';
import { useScoringKeys } from './useScoringKeys';

interface ScoreRowsProps {
  criterion: Criterion;
  rows: readonly ScoreRow[];
  queue: ScoreQueue;
  replace: (data: RankAccountsBook) => void;
  next: NextStep;
  children: ComponentChildren;
}

export function ScoreRows({ criterion, rows, queue, replace, next, children }: ScoreRowsProps) {
  const id = useId();
  const list = useRef<HTMLUListElement>(null);
  const pad = useRef<HTMLDivElement>(null);
  const [at, goTo] = useState(() => nextWithout(rows, -1) ?? 0);
  const [kept] = useState(() => panelDraft(`reasons.${criterion.id}`));
  // Reasons typed before their score. The queue keeps those that have one.
  const [reasons, setReasons] = useState<Readonly<Record<string, string>>>(() => textsIn(kept.read(), {}));
  useEffect(() => {
    const early = rows.flatMap(({ id: account, score }) =>
      score === null && reasons[account] ? [[account, reasons[account]] as const] : [],
    );
    kept.write(early.length === 0 ? null : Object.fromEntries<string>(early));
  }, [kept, rows, reasons]);
  const place = Math.min(at, rows.length - 1);
  const current = rows[place];
  const seenRef = useRef(place);
  useEffect(() => {
    const row = list.current?.children[place];
    // A panel that just opened stays at its top.
    if (row && pad.current && seenRef.current !== place) scrollRowIntoView(row, pad.current);
    seenRef.current = place;
  }, [place]);

  const reason = current ? (reasons[current.id] ?? current.reason) : '';
  const move = (by: number) => goTo(Math.max(0, Math.min(rows.length - 1, place + by)));
  const setScore = (score: number | null) => {
    if (!current || (score === null && current.score === null && current.wrong === null)) return;
    queue.add(criterion.id, current.id, { score, reason: score === null ? '' : reason.trim() });
  };
  const scoreAndMove = (score: number) => {
    setScore(score);
    goTo(nextToScore(rows, place));
  };
  const explain = (typed: string) => {
    if (!current) return;
    setReasons({ ...reasons, [current.id]: typed });
    if (current.score !== null) queue.add(criterion.id, current.id, { score: current.score, reason: typed.trim() });
  };
  useScoringKeys({
    score: scoreAndMove,
    clear: () => setScore(null),
    move,
    explain: () => pad.current?.querySelector<HTMLInputElement>('[data-reason] input')?.focus(),
  });
  if (!current) return null;
  return (
    <>
      <p class="quiet">{words.howToScore}</p>
      <p class="quiet">{words.keys}</p>
      <ul
        ref={list}
        class="rows"
        role="listbox"
        tabIndex={0}
        aria-label={words.accounts}
        aria-activedescendant={`${id}-${place}`}
      >
        {rows.map((row, index) => (
          <AccountRow
            key={row.id}
            id={`${id}-${index}`}
            row={row}
            isCurrent={index === place}
            isUnsaved={row.isWaiting && queue.state.kind === 'failed'}
            onChoose={() => goTo(index)}
          />
        ))}
      </ul>
      <div ref={pad} class="pad">
        <ScorePad
          key={current.id}
          criterion={criterion}
          row={current}
          reason={reason}
          queue={queue}
          replace={replace}
          onScore={scoreAndMove}
          onTyped={setScore}
          onReason={explain}
          onDone={() => list.current?.focus()}
        />
        <Progress rows={rows} name={criterion.name} next={next} goTo={goTo} from={place} />
        {children}
      </div>
    </>
  );
}

interface ProgressProps {
  rows: readonly ScoreRow[];
  name: string;
  next: NextStep;
  from: number;
  goTo: (place: number) => void;
}

/** The number of scored accounts, and a button to the next one without a score. */
function Progress({ rows, name, next, from, goTo }: ProgressProps) {
  const scored = rows.filter(({ score }) => score !== null).length;
  const open = nextWithout(rows, from);
  const isOnlyThis = open === from && scored === rows.length - 1;
  return (
    <div class="way">
      <span>{open === null ? words.allScored(name) : words.progress(scored, rows.length)}</span>
      {open !== null && !isOnlyThis && (
        <button type="button" class="link" onClick={() => goTo(open)}>
          {words.nextWithout}
        </button>
      )}
      {open === null && next.isLast && <span>{words.everythingScored}</span>}
      {open === null && (
        <Button primary onClick={next.go}>
          {next.label}
        </Button>
      )}
    </div>
  );
}
