// What can be done with the page: print it, copy all of it as text, or the gist of it for a chat.
import { useCallback, useState } from 'preact/hooks';
import { accountBrief as words } from '../../src/text/en/accountBrief';
import { copyText } from '../boardPage/copyText';
import { Button } from '../components/Button';
import { Notice } from '../components/Notice';

interface BriefActionsProps {
  /** The page as text. */
  page: string;
  /** Five lines. */
  chat: string;
}

export function BriefActions({ page, chat }: BriefActionsProps) {
  const [said, say] = useState<{ done: string } | { refused: string } | null>(null);
  const copy = (what: string, done: string) => () =>
    void copyText(what).then((copied) => say(copied ? { done } : { refused: what }));
  return (
    <div class="page-actions">
      <div class="buttons">
        <Button primary onClick={() => window.print()}>
          {words.print}
        </Button>
        <Button onClick={copy(page, words.copied)}>{words.copy}</Button>
        <Button onClick={copy(chat, words.chatCopied)}>{words.chat}</Button>
      </div>
      {said && 'done' in said && <Notice kind="done">{said.done}</Notice>}
      {said && 'refused' in said && <CopyYourself key={said.refused} what={said.refused} />}
    </div>
  );
}

function CopyYourself({ what }: { what: string }) {
  const select = useCallback((area: HTMLTextAreaElement | null) => {
    area?.focus();
    area?.select();
  }, []);
  return (
    <>
      <Notice kind="information">{words.copyYourself}</Notice>
      <textarea ref={select} class="input" rows={8} readOnly aria-label={words.plainText} value={what} />
    </>
  );
}
