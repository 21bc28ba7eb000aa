// How complete the plan is and what is missing, and the pages made from it.
import { useCallback, useState } from 'preact/hooks';
import { CHECK_TABLE, type PlanCompleteness } from '../../src/model/plan/planCompleteness';
import { planChecks } from '../../src/text/en/planChecks';
import { editPlan as words } from '../../src/text/en/editPlan';
import { lists } from '../../src/text/en/lists';
import { Button } from '../components/Button';
import { Disclosure } from '../components/Disclosure';
import { LinkButton } from '../components/LinkButton';
import { Notice } from '../components/Notice';
import { Problems } from '../components/Problems';
import { formatPercent } from '../format';
import { useTask } from '../useTask';
import { PART_OF, type PlanPartKey } from './planParts';
import type { PlanEditor } from '../planEditor/PlanEditor';

interface PlanHeadProps {
  editor: PlanEditor;
  complete: PlanCompleteness;
  show: (part: PlanPartKey) => void;
}

export function PlanHead({ editor, complete, show }: PlanHeadProps) {
  const { tier } = editor.plan.account;
  return (
    <div class="plan-head">
      <p class="head">
        {tier !== null && <span class={`tier ${tier}`}>{lists.tier[tier]}</span>}
        <span class="complete">{words.complete(formatPercent(complete.share))}</span>
      </p>
      <progress aria-label={words.completeness} value={complete.met} max={complete.total} />
      {complete.missing.length === 0 ? (
        <p class="quiet">{words.nothingMissing}</p>
      ) : (
        <Disclosure summary={words.missing(complete.missing.length)}>
          <ul class="begun">
            {complete.missing.map((check) => (
              <li key={check}>
                <LinkButton onClick={() => show(PART_OF[CHECK_TABLE[check]])}>{planChecks[check]}</LinkButton>
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
      <Disclosure summary={words.pages}>
        <PlanPages editor={editor} />
      </Disclosure>
    </div>
  );
}

function PlanPages({ editor }: { editor: PlanEditor }) {
  const account = editor.plan.account.id;
  const [done, setDone] = useState<string | null>(null);
  const brief = useTask(
    'openPage',
    useCallback(() => setDone(null), []),
  );
  const page = useTask(
    'writePlanPage',
    useCallback(({ tab }: { tab: string }) => setDone(words.written(`\u2068${tab}\u2069`)), []),
  );
  const copy = useTask(
    'savePlanPageAsTab',
    useCallback(({ tab }: { tab: string }) => setDone(words.kept(`\u2068${tab}\u2069`)), []),
  );
  const isRunning = brief.running || page.running || copy.running;
  const start = (run: () => void) => () => {
    setDone(null);
    run();
  };
  return (
    <>
      {editor.state.kind !== 'clean' && editor.state.kind !== 'saved' && <p class="quiet">{words.pagesUnsaved}</p>}
      <div class="buttons">
        <Button disabled={isRunning} onClick={start(() => brief.run({ page: 'accountBrief', account }))}>
          {brief.running ? words.opening : words.printBrief}
        </Button>
        <Button disabled={isRunning} onClick={start(() => page.run({ account }))}>
          {page.running ? words.writing : words.planTab}
        </Button>
        <Button disabled={isRunning} onClick={start(() => copy.run({ account }))}>
          {copy.running ? words.keeping : words.keepCopy}
        </Button>
      </div>
      {done !== null && <Notice kind="done">{done}</Notice>}
      <Problems problems={[...brief.problems, ...page.problems, ...copy.problems]} />
    </>
  );
}
