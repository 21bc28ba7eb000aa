// A statement with a button that copies it, and what to do with it.
import { useState } from 'preact/hooks';
import { warehouse as words } from '../../../src/text/en/warehouse';
import { Button } from '../../components/Button';
import { Notice } from '../../components/Notice';
import { copyText } from '../../copyText';

interface CopyStatementProps {
  statement: string;
  /** What to do with it. */
  next: string;
}

export function CopyStatement({ statement, next }: CopyStatementProps) {
  const [result, setResult] = useState<{ copied: string; isDone: boolean } | null>(null);
  const copy = async () => setResult({ copied: statement, isDone: await copyText(statement) });
  return (
    <>
      <textarea class="input" rows={8} readOnly dir="ltr" spellcheck={false} aria-label={words.statement} value={statement} />
      <div class="buttons">
        <Button onClick={() => void copy()}>{words.copy}</Button>
      </div>
      {result?.copied === statement && (
        <Notice kind={result.isDone ? 'done' : 'information'}>{result.isDone ? words.copied : words.copyYourself}</Notice>
      )}
      <p dir="auto">{next}</p>
    </>
  );
}
