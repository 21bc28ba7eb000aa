// One person to give access to: ticked or not, and with which access.
import { accountTeam } from '../../src/text/en/accountTeam';
import { lists } from '../../src/text/en/lists';
import { Tick } from '../components/Tick';
import type { Invitee } from './invitees';

interface InviteeLineProps {
  invitee: Invitee;
  change: (fields: Partial<Invitee>) => void;
}

export function InviteeLine({ invitee: { name, part, email, access, ticked }, change }: InviteeLineProps) {
  return (
    <li>
      <Tick checked={ticked} onChange={(on) => change({ ticked: on })}>
        <bdi>{name || email}</bdi>
        {name !== '' && (
          <span class="subline">
            <bdi>{email}</bdi>
            {part !== '' && ' · '}
            <bdi>{part}</bdi>
          </span>
        )}
      </Tick>
      <select
        class="input"
        aria-label={accountTeam.share.accessOf(name || email)}
        value={access}
        onChange={(event) => change({ access: event.currentTarget.value === 'viewer' ? 'viewer' : 'editor' })}
      >
        <option value="editor">{lists.access.editor}</option>
        <option value="viewer">{lists.access.viewer}</option>
      </select>
    </li>
  );
}
