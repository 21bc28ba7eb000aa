// Shares the workbook with exactly the people ticked in this list, and only when the button is pressed.
import { useMemo, useState } from 'preact/hooks';
import type { SharingState } from '../../src/actions/plan/loadSharing';
import type { SharingResult } from '../../src/actions/plan/shareWorkbook';
import { accountTeam } from '../../src/text/en/accountTeam';
import { blankOf, Button } from '../components/Button';
import { Field } from '../components/Field';
import { Loaded } from '../components/Loaded';
import { Problems } from '../components/Problems';
import { Tick } from '../components/Tick';
import type { PlanPartProps } from '../planEditor/PlanEditor';
import { useRequest } from '../useRequest';
import { useTask } from '../useTask';
import { addTyped, inviteesOf, withoutAddress, type Invitee } from './invitees';
import { InviteeLine } from './InviteeLine';
import { ShareOutcome } from './ShareOutcome';
import { text } from '../text';

const { share: words } = accountTeam;
const HEADS = ['kam', 'sponsor', 'salesRep'] as const;

export function ShareWithTeam({ editor }: PlanPartProps) {
  const { id } = editor.plan.account;
  const loaded = useRequest(
    'loadSharing',
    useMemo(() => ({ account: id }), [id]),
  );
  const saved = editor.book.plan?.account;
  const isTeamSaved =
    HEADS.every((head) => editor.plan.account[head] === saved?.[head]) &&
    editor.plan.team.every((each) => !editor.isChanged('team', each.id));
  return (
    <Loaded of={loaded} words={words.waiting}>
      {(state) => <ShareForm state={state} isTeamSaved={isTeamSaved} />}
    </Loaded>
  );
}

function ShareForm({ state, isTeamSaved }: { state: SharingState; isTeamSaved: boolean }) {
  const [invitees, setInvitees] = useState(() => inviteesOf(state.people));
  const [typed, type] = useState('');
  const [isBad, setBad] = useState(false);
  const [protect, setProtect] = useState(true);
  const [result, setResult] = useState<SharingResult | null>(null);
  const sharing = useTask('shareWorkbook', setResult);

  const add = () => {
    const { invitees: added, left } = addTyped(invitees, typed);
    setInvitees(added);
    type(left);
    setBad(left !== '');
  };
  const change = (email: string, fields: Partial<Invitee>) =>
    setInvitees(invitees.map((each) => (each.email === email ? { ...each, ...fields } : each)));
  const ticked = invitees.filter((each) => each.ticked);
  const nameless = withoutAddress(state.people);

  if (result !== null) return <ShareOutcome result={result} workbook={state.workbook} again={() => setResult(null)} />;
  return (
    <>
      <p class="quiet">{words.explain}</p>
      {!isTeamSaved && <p class="quiet">{words.saveFirst}</p>}
      <ul class="invitees">
        {invitees.map((invitee) => (
          <InviteeLine key={invitee.email} invitee={invitee} change={(fields) => change(invitee.email, fields)} />
        ))}
      </ul>
      {invitees.length === 0 && <p class="quiet">{words.nobody}</p>}
      {nameless.length > 0 && (
        <p class="quiet">
          {words.withoutAddress(nameless)} {invitees.length > 0 && words.addAddress}
        </p>
      )}
      <Field label={words.addresses} fault={isBad ? words.badAddress : null}>
        {(attributes) => (
          <input
            {...attributes}
            class="input"
            type="text"
            dir="ltr"
            inputMode="email"
            autocomplete="off"
            value={typed}
            onInput={(event) => type(event.currentTarget.value)}
            onKeyDown={(event) => event.key === 'Enter' && add()}
          />
        )}
      </Field>
      <Button lacks={blankOf({ [words.addresses]: typed })} onClick={add}>
        {words.add}
      </Button>
      <Tick checked={protect} onChange={setProtect}>
        {words.protect}
      </Tick>
      <div class="buttons">
        <Button
          lacks={ticked.length === 0 ? text.common.tickFirst : null}
          disabled={sharing.running}
          onClick={() => sharing.run({ people: ticked.map(({ email, access }) => ({ email, access })), protect })}
        >
          {sharing.running ? words.giving : words.give(ticked.length)}
        </Button>
      </div>
      <Problems problems={sharing.problems} />
    </>
  );
}
