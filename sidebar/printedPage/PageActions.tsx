// What can be done with a page in a dialog: print it, copy it as text, and whatever the page itself adds.
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { printedPage as words } from '../../src/text/en/printedPage';
import { Button } from '../components/Button';
import { Notice } from '../components/Notice';
import { CopyYourself } from './CopyYourself';
import { copyText } from '../copyText';
import './printedPage.css';

/** Something else to copy than the whole page. */
export interface Extract {
  label: string;
  text: string;
  /** Said when it is on the clipboard. */
  done: string;
}

interface PageActionsProps {
  /** The page as plain text. */
  text: string;
  extracts?: readonly Extract[];
  /** More buttons. */
  buttons?: ComponentChildren;
  /** What those have to say. */
  children?: ComponentChildren;
}

export function PageActions({ text, extracts = [], buttons, children }: PageActionsProps) {
  const [said, say] = useState<{ done: string } | { refused: string } | null>(null);
  const copies: Extract[] = [{ label: words.copy, text, done: words.copied }, ...extracts];
  const copy = async ({ text: copied, done }: Extract) => say((await copyText(copied)) ? { done } : { refused: copied });
  return (
    <div class="page-actions">
      <div class="buttons">
        <Button primary onClick={() => window.print()}>
          {words.print}
        </Button>
        {copies.map((extract) => (
          <Button key={extract.label} onClick={() => void copy(extract)}>
            {extract.label}
          </Button>
        ))}
        {buttons}
      </div>
      {said && 'done' in said && <Notice kind="done">{said.done}</Notice>}
      {said && 'refused' in said && <CopyYourself key={said.refused} text={said.refused} />}
      {children}
    </div>
  );
}
