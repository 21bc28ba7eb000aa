// Links from the set-up to the preparation of a programme: whether it makes sense, and the job to hire for.
import { jobDescription } from '../../src/text/en/jobDescription';
import { readiness } from '../../src/text/en/readiness';
import { LinkButton } from '../components/LinkButton';
import { Problems } from '../components/Problems';
import type { PanelProps } from '../Panel';
import { useTask } from '../useTask';

/** The dialog is the only visible result. */
const opened = () => undefined;

export function PrepareLinks({ open }: Pick<PanelProps, 'open'>) {
  const opening = useTask('openPage', opened);
  return (
    <>
      <LinkButton onClick={() => open('readiness')}>{readiness.checkReadiness}</LinkButton>
      <p class="quiet">{readiness.checkHint}</p>
      <LinkButton onClick={() => opening.run({ page: 'jobDescription' })}>{jobDescription.jobDescription}</LinkButton>
      <p class="quiet">{jobDescription.hint}</p>
      <Problems problems={opening.problems} />
    </>
  );
}
