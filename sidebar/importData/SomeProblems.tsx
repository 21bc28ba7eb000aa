// The problems of a file, those of a kind in one line: what the first of them is, and the others behind it.
import type { Problem } from '../../src/actions/Answer';
import { importData as words } from '../../src/text/en/importData';
import { Disclosure } from '../components/Disclosure';
import { Notice } from '../components/Notice';
import { Problems } from '../components/Problems';
import { describeProblem } from '../describeProblem';
import { text } from '../text';
import { groupProblems } from './groupProblems';
import { headingOf } from './headingOf';

/** As many of a kind as a user reads. */
const MOST_NAMED = 200;

/** @param rows all rows of the file, where problems are those of its rows. */
export function SomeProblems({ problems, rows = 0 }: { problems: readonly Problem[]; rows?: number }) {
  const groups = groupProblems(problems);
  if (groups.length === 0) return null;
  return (
    <>
      <h2>{headingOf(problems, groups.length, rows)}</h2>
      {groups.map(([first, ...others], at) =>
        others.length === 0 ? (
          <Problems key={at} kind="warning" problems={[first]} />
        ) : (
          <Notice key={at} kind="warning">
            <p>{describeProblem(first)}</p>
            <Disclosure summary={words.alike(others.length)}>
              <ul class="list">
                {others.slice(0, MOST_NAMED).map((problem, place) => (
                  <li key={place}>{describeProblem(problem)}</li>
                ))}
              </ul>
              {others.length > MOST_NAMED && <p class="quiet">{text.common.more(others.length - MOST_NAMED)}</p>}
            </Disclosure>
          </Notice>
        ),
      )}
    </>
  );
}
