// The first problems of a file, and the number of all.
import type { Problem } from '../../src/actions/Answer';
import { importData as words } from '../../src/text/en/importData';
import { shorten } from '../../src/text/format/joinNames';
import { Problems } from '../components/Problems';
import { text } from '../text';

const SHOWN = 6;

export function SomeProblems({ problems }: { problems: readonly Problem[] }) {
  if (problems.length === 0) return null;
  const { shown, more } = shorten(problems, SHOWN);
  return (
    <>
      <h2>{words.problemCount(problems.length)}</h2>
      <Problems kind="warning" problems={shown} />
      {more > 0 && <p class="quiet">{text.common.more(more)}</p>}
    </>
  );
}
