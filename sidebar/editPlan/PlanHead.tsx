// How complete the plan is, what is missing and what is weak, and the pages made from it.
import { useCallback, useState } from 'preact/hooks';
import { CHECK_TABLE, type PlanCompleteness } from '../../src/model/plan/planCompleteness';
import { WEAK_TABLE, type WeakPoint } from '../../src/model/plan/weakPoints';
import { planChecks } from '../../src/text/en/planChecks';
import { editPlan as words } from '../../src/text/en/editPlan';
import { lists } from '../../src/text/en/lists';
import { pageTitles } from '../../src/text/en/pageTitles';
import { weakPoints } from '../../src/text/en/weakPoints';
import { isKey } from '../../src/model/tiers/TierDecision';
import { Button } from '../components/Button';
import { Disclosure } from '../components/Disclosure';
import { LinkButton } from '../components/LinkButton';
import { Notice } from '../components/Notice';
import { Problems } from '../components/Problems';
import { fewNames } from '../confirmTiers/fewNames';
import { formatPercent, isolate } from '../format';
import { OpenPage } from '../printedPage/OpenPage';
import { useTask } from '../useTask';
import { groupOfAccount } from './groupOfAccount';
import { PART_OF, type PlanPartKey } from './planParts';
import type { PlanEditor } from '../planEditor/PlanEditor';

interface PlanHeadProps {
  editor: PlanEditor;
  complete: PlanCompleteness;
  weak: readonly WeakPoint[];
  show: (part: PlanPartKey) => void;
  /** Opens the plan of another account. */
  choose: (account: string) => void;
}

export function PlanHead({ editor, complete, weak, show, choose }: PlanHeadProps) {
  const { tier } = editor.plan.account;
  return (
    <div class="plan-head">
      <p class="head">
        {tier !== null && <span class={`tier ${tier}`}>{lists.tier[tier]}</span>}
        <span class="complete">{words.complete(formatPercent(complete.share))}</span>
      </p>
      <PromiseOfTier editor={editor} />
      <Group editor={editor} choose={choose} />
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
      {weak.length > 0 && (
        <Disclosure summary={words.weak(weak.length)}>
          <ul class="begun">
            {weak.map(({ kind, name }, at) => (
              <li key={at}>
                <LinkButton onClick={() => show(PART_OF[WEAK_TABLE[kind]])}>
                  {words.weakPoint(weakPoints[kind], isolate(name))}
                </LinkButton>
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
      <OpenPage page="businessReview" account={editor.plan.account.id} label={pageTitles.businessReview} />
      <Disclosure summary={words.pages}>
        <PlanPages editor={editor} />
      </Disclosure>
    </div>
  );
}

/** What the account's tier is promised; an account without a tier is a standard one. */
function PromiseOfTier({ editor: { plan, book } }: Pick<PlanHeadProps, 'editor'>) {
  const { key, watch, standard } = book.settings.promises;
  const { tier } = plan.account;
  const promise = isKey(tier) ? key : tier === 'watch' ? watch : standard;
  return promise === '' ? null : <p class="quiet">{words.promised(isolate(promise))}</p>;
}

/** The plan of a group is that of its parent: it lists the subsidiaries, and theirs lead to it. */
function Group({ editor, choose }: Pick<PlanHeadProps, 'editor' | 'choose'>) {
  const { account } = editor.plan;
  const { parent, parentId, subsidiaries } = groupOfAccount(account.id, editor.book.accounts);
  return (
    <>
      {parent !== '' && (
        <p class="quiet">
          {words.groupOf(isolate(parent))}{' '}
          {parentId !== '' && <LinkButton onClick={() => choose(parentId)}>{words.planOfGroup}</LinkButton>}
        </p>
      )}
      {subsidiaries.length > 0 && <p class="quiet">{words.subsidiaries(fewNames(subsidiaries))}</p>}
    </>
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
