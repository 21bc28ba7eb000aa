// The plan of the account that a page is opened for, or a sentence that there is none.
import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import type { PlanBook } from '../../src/actions/plan/readPlanBook';
import type { AccountPlan } from '../../src/model/plan/AccountPlan';
import { Loaded } from '../components/Loaded';
import { Notice } from '../components/Notice';
import { useRequest } from '../useRequest';

export interface LoadedPlanProps {
  plan: AccountPlan;
  book: Omit<PlanBook, 'plan'>;
}

interface Props {
  /** What the user is waiting for. */
  waiting: string;
  /** The sentence where the workbook has no such plan. */
  none: string;
  children: (loaded: LoadedPlanProps) => ComponentChildren;
}

export function LoadedPlan({ waiting, none, children }: Props) {
  const payload = useMemo(() => ({ account: document.body.dataset['account'] || null }), []);
  const loaded = useRequest('loadPlan', payload);
  return (
    <Loaded of={loaded} words={waiting}>
      {({ plan, ...book }) => (plan === null ? <Notice kind="information">{none}</Notice> : children({ plan, book }))}
    </Loaded>
  );
}
