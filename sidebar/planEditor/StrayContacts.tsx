// Warns about people without an account, with a button that shows the row of the first in its tab.
import { useCallback } from 'preact/hooks';
import type { Problem } from '../../src/actions/Answer';
import { editPlan as words } from '../../src/text/en/editPlan';
import { LinkButton } from '../components/LinkButton';
import { Notice } from '../components/Notice';
import { Problems } from '../components/Problems';
import { describeProblem } from '../describeProblem';
import { useTask } from '../useTask';

export function StrayContacts({ strays }: { strays: readonly Problem[] }) {
  const going = useTask(
    'goToRecord',
    useCallback(() => undefined, []),
  );
  return (
    <>
      {strays.map((problem) => (
        <Notice key={problem.code} kind="warning">
          <p>{describeProblem(problem)}</p>
          <LinkButton onClick={() => going.run({ table: 'stakeholders', id: String(problem.values?.['id'] ?? '') })}>
            {words.showRow}
          </LinkButton>
        </Notice>
      ))}
      <Problems problems={going.problems} />
    </>
  );
}
