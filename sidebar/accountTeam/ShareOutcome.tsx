// The people who have access now, and how to share by hand with those whom Google did not let the add-on share with.
import { useState } from 'preact/hooks';
import type { SharingResult } from '../../src/actions/plan/shareWorkbook';
import { accountTeam } from '../../src/text/en/accountTeam';
import { lists } from '../../src/text/en/lists';
import { Button } from '../components/Button';
import { LinkButton } from '../components/LinkButton';
import { Notice } from '../components/Notice';
import { copyText } from '../copyText';
import { isolate } from '../format';

const { share: words } = accountTeam;

interface ShareOutcomeProps {
  result: SharingResult;
  workbook: string;
  again: () => void;
}

export function ShareOutcome({ result: { shared, byHand, isProtected }, workbook, again }: ShareOutcomeProps) {
  const kinds = (['editor', 'viewer'] as const).map((access) => ({
    access,
    addresses: byHand.filter((person) => person.access === access).map(({ email }) => email),
  }));
  return (
    <>
      {shared.length > 0 && <Notice kind="done">{words.shared(shared.map(isolate))}</Notice>}
      {byHand.length > 0 && (
        <Notice kind="warning">
          <p>{words.byHand(byHand.length)}</p>
          <ol>
            {words.steps(isolate(workbook)).map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
        </Notice>
      )}
      {kinds
        .filter(({ addresses }) => addresses.length > 0)
        .map(({ access, addresses }) => (
          <Addresses key={access} label={lists.access[access]} addresses={addresses.join(', ')} />
        ))}
      {isProtected && <p class="quiet">{words.isProtected}</p>}
      <LinkButton onClick={again}>{words.backToList}</LinkButton>
    </>
  );
}

function Addresses({ label, addresses }: { label: string; addresses: string }) {
  const [copied, setCopied] = useState<boolean | null>(null);
  return (
    <div class="field">
      <label>
        <span class="label">{label}</span>
        <textarea class="input" dir="ltr" rows={2} readOnly value={addresses} onFocus={(event) => event.currentTarget.select()} />
      </label>
      <Button onClick={() => void copyText(addresses).then(setCopied)}>{words.copy}</Button>
      <span class="quiet" role="status">
        {copied === true && words.copied}
        {copied === false && words.copyYourself}
      </span>
    </div>
  );
}
