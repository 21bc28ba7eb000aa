// The first problems of a file, and the number of all.
import type { Problem } from '../../src/actions/Answer';
import { importData as words } from '../../src/text/en/importData';
import { Problems } from '../components/Problems';
import { text } from '../text';

const SHOWN = 6;

export function SomeProblems({ problems }: { problems: readonly Problem[] }) {
  if (problems.length === 0) return null;
  return (
    <>
      <h2>{words.problemCount(problems.length)}</h2>
      <Problems kind="warning" problems={problems.slice(0, SHOWN)} />
      {problems.length > SHOWN && <p class="quiet">{text.common.more(problems.length - SHOWN)}</p>}
    </>
  );
}
