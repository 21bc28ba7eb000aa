// Another user changed the same fields meanwhile: shows both versions, field by field, to choose from.
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { PlanConflict } from '../../src/actions/plan/savePlan';
import { editPlan as words } from '../../src/text/en/editPlan';
import { Button } from '../components/Button';
import { LinkButton } from '../components/LinkButton';
import { Notice } from '../components/Notice';
import { Tick } from '../components/Tick';
import type { Side } from '../drafts/sharedDraft';
import { choiceKey, isWhole, questionsOf, type ConflictChoices } from '../planEditor/draft/resolveConflicts';
import type { PlanDraft } from '../planEditor/draft/PlanDraft';
import { formatField, fieldHeader } from '../planEditor/formatField';
import { text } from '../text';

interface ConflictsProps {
  conflicts: readonly PlanConflict[];
  draft: PlanDraft;
  /** The record's name in any known version. */
  nameOf: (conflict: PlanConflict) => string;
  lastFullYear: number;
  resolve: (choices: ConflictChoices) => void;
}

export function Conflicts({ conflicts, draft, nameOf, lastFullYear, resolve }: ConflictsProps) {
  const [choices, setChoices] = useState<ConflictChoices>(new Map());
  const placeRef = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    // The conflicts may be far above the button that was pressed.
    placeRef.current?.scrollIntoView({ block: 'start' });
    placeRef.current?.focus();
  }, [conflicts]);
  const questions = questionsOf(conflicts, draft);
  const isReady = questions.every((key) => choices.has(key));
  const choose = (key: string, side: Side) => setChoices(new Map([...choices, [key, side]]));
  const all = (side: Side) => setChoices(new Map(questions.map((key) => [key, side])));
  const sides = (key: string, theirs: string, mine: string, theirLabel: string, myLabel: string) => (
    <div class="versions" role="radiogroup">
      <Tick group={key} checked={choices.get(key) === 'theirs'} onChange={() => choose(key, 'theirs')}>
        <span class="label">{theirLabel}</span> <bdi>{theirs}</bdi>
      </Tick>
      <Tick group={key} checked={choices.get(key) === 'mine'} onChange={() => choose(key, 'mine')}>
        <span class="label">{myLabel}</span> <bdi>{mine}</bdi>
      </Tick>
    </div>
  );
  return (
    <section ref={placeRef} tabIndex={-1} class="conflicts" aria-label={words.conflict.title}>
      <Notice kind="warning">
        <p>{words.conflict.explain}</p>
        <LinkButton onClick={() => all('theirs')}>{words.conflict.allTheirs}</LinkButton>
        <LinkButton onClick={() => all('mine')}>{words.conflict.allMine}</LinkButton>
      </Notice>
      {conflicts.map((conflict) => (
        <div key={choiceKey(conflict)} class="card">
          <p class="name" dir="auto">
            {nameOf(conflict) || words.unnamed}
          </p>
          {isWhole(conflict, draft) ? (
            <>
              <p class="quiet">{conflict.gone ? words.conflict.gone : words.conflict.removedHere}</p>
              {!conflict.gone && (
                <ul class="quiet">
                  {conflict.fields.map(({ field, was, theirs }) => (
                    <li key={field}>
                      {fieldHeader(conflict.table, field, lastFullYear)}: <s>{formatValue(conflict, field, was)}</s>{' '}
                      <bdi>{formatValue(conflict, field, theirs)}</bdi>
                    </li>
                  ))}
                </ul>
              )}
              {conflict.gone
                ? sides(choiceKey(conflict), '', '', words.conflict.drop, words.conflict.keepAsNew)
                : sides(choiceKey(conflict), '', '', words.conflict.keepTheirs, words.conflict.removeAnyway)}
            </>
          ) : (
            conflict.fields.map(({ field, was, theirs, mine }) => (
              <fieldset key={field}>
                <legend>{fieldHeader(conflict.table, field, lastFullYear)}</legend>
                <p class="quiet">{words.conflict.was(formatValue(conflict, field, was))}</p>
                {sides(
                  choiceKey(conflict, field),
                  formatValue(conflict, field, theirs),
                  formatValue(conflict, field, mine),
                  words.conflict.theirs,
                  words.conflict.mine,
                )}
              </fieldset>
            ))
          )}
        </div>
      ))}
      <div class="buttons">
        <Button primary lacks={isReady ? null : text.common.chooseFirst} onClick={() => resolve(choices)}>
          {words.conflict.save}
        </Button>
      </div>
    </section>
  );
}

const formatValue = ({ table }: PlanConflict, field: string, value: string | number | null): string =>
  formatField(table, field, value) || words.conflict.blank;
