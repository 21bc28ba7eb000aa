// The sign of a status, with a distinct shape and colour: a tick, a half-full ring, an empty ring, a dash.
import type { WhitespaceEntry } from '../../src/model/plan/PlanRecords';

export function StatusSign({ status }: { status: WhitespaceEntry['status'] }) {
  return (
    <svg class={`sign ${status ?? 'blank'}`} width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
      {status === 'owned' && <path d="M3 8.5l3.4 3.4L13 5" fill="none" stroke="currentColor" stroke-width="2.2" />}
      {status === 'pipeline' && (
        <>
          <circle cx="8" cy="8" r="5.5" fill="none" stroke="currentColor" stroke-width="1.8" />
          <path d="M8 2.5a5.5 5.5 0 0 1 0 11z" fill="currentColor" />
        </>
      )}
      {status === 'open' && <circle cx="8" cy="8" r="5.5" fill="none" stroke="currentColor" stroke-width="1.8" />}
      {status === 'notRelevant' && <path d="M4 8h8" stroke="currentColor" stroke-width="2" />}
    </svg>
  );
}
