// The line under a record's name: its marks and facts, separated by dots. Blank facts are left out.
import { Fragment } from 'preact';

interface SummaryProps {
  mark?: string | null;
  facts: readonly (string | null)[];
}

export function Summary({ mark = null, facts }: SummaryProps) {
  const shown = facts.filter((fact): fact is string => fact !== null && fact !== '');
  return (
    <>
      {mark !== null && <strong class="mark">{mark}</strong>}
      {shown.map((fact, index) => (
        <Fragment key={index}>
          {(index > 0 || mark !== null) && ' · '}
          <span dir="auto">{fact}</span>
        </Fragment>
      ))}
    </>
  );
}
