// The actions of a page in a dialog: print it, copy it as text, and the page's own actions.
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { printedPage as words } from '../../src/text/en/printedPage';
import { Button } from '../components/Button';
import { Notice } from '../components/Notice';
import { CopyByHand } from './CopyByHand';
import { copyText } from '../copyText';
import './printedPage.css';

/** A text to copy instead of the whole page. */
export interface Extract {
  label: string;
  text: string;
  /** The message after copying. */
  done: string;
}

interface PageActionsProps {
  /** The page as plain text. */
  text: string;
  extracts?: readonly Extract[];
  /** More buttons. */
  buttons?: ComponentChildren;
  /** The messages of those buttons. */
  children?: ComponentChildren;
}

export function PageActions({ text, extracts = [], buttons, children }: PageActionsProps) {
  const [result, setResult] = useState<{ done: string } | { refused: string } | null>(null);
  const copies: Extract[] = [{ label: words.copy, text, done: words.copied }, ...extracts];
  const copy = async ({ text: copied, done }: Extract) => setResult((await copyText(copied)) ? { done } : { refused: copied });
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
      {result && 'done' in result && <Notice kind="done">{result.done}</Notice>}
      {result && 'refused' in result && <CopyByHand key={result.refused} text={result.refused} />}
      {children}
    </div>
  );
}
