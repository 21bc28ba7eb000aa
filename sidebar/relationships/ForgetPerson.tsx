// Forgets a person everywhere at once, after asking.
import { useState } from 'preact/hooks';
import type { Stakeholder } from '../../src/model/plan/PlanRecords';
import { relationships as words } from '../../src/text/en/relationships';
import { Button } from '../components/Button';
import { LinkButton } from '../components/LinkButton';
import { Notice } from '../components/Notice';
import { isolate } from '../format';
import { isNew } from '../planEditor/draft/PlanDraft';
import type { PlanPartProps } from '../planEditor/PlanEditor';
import { text } from '../text';

export function ForgetPerson({ editor, person }: PlanPartProps & { person: Stakeholder }) {
  const [isAsking, ask] = useState(false);
  if (isNew(person.id)) return null;
  if (!isAsking) return <LinkButton onClick={() => ask(true)}>{words.forget}</LinkButton>;
  return (
    <Notice kind="warning">
      <p>{words.forgetSure(isolate(person.name))}</p>
      <div class="buttons">
        <Button disabled={editor.state.kind === 'saving'} onClick={() => editor.forget(person.id)}>
          {words.forgetNow}
        </Button>
        <Button onClick={() => ask(false)}>{text.common.cancel}</Button>
      </div>
    </Notice>
  );
}
