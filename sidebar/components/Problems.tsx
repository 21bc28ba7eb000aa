// What went wrong, in sentences, and a button to try again when that can help.
import type { Problem } from '../../src/actions/Answer';
import { describeProblem } from '../describeProblem';
import { text } from '../text';
import { LinkButton } from './LinkButton';
import { Notice, type NoticeKind } from './Notice';

interface ProblemsProps {
  problems: readonly Problem[];
  kind?: NoticeKind;
  again?: () => void;
}

export function Problems({ problems, kind = 'error', again }: ProblemsProps) {
  if (problems.length === 0) return null;
  return (
    <Notice kind={kind}>
      {problems.length === 1 ? (
        problems.map((problem) => <p key={problem.code}>{describeProblem(problem)}</p>)
      ) : (
        <ul>
          {problems.map((problem, index) => (
            <li key={index}>{describeProblem(problem)}</li>
          ))}
        </ul>
      )}
      {again && <LinkButton onClick={again}>{text.common.tryAgain}</LinkButton>}
    </Notice>
  );
}
