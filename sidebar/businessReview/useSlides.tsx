// The button that saves the page as slides, as it is ticked.
import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { Problem } from '../../src/actions/Answer';
import type { ReviewPage } from '../../src/pages/businessReview/ReviewPage';
import { businessReview as words } from '../../src/text/en/businessReview';
import { Button } from '../components/Button';
import { Notice } from '../components/Notice';
import { Problems } from '../components/Problems';
import { download } from '../download';
import { isolate } from '../format';
import { loadScript } from '../loadScript';
import { language } from '../locale';
import type * as script from './slides/makeSlides';
import { type PickedSection, tickedSections } from './PickedPage';

interface SlidesProps {
  page: ReviewPage;
  sections: readonly PickedSection[];
  next: string;
}

type State =
  | { kind: 'ready' | 'making' | 'failed' }
  | { kind: 'refused'; problems: readonly Problem[] }
  | { kind: 'done'; file: string };

/** The button, and what became of it. */
export function useSlides({ page, sections, next }: SlidesProps): { button: VNode; outcome: VNode | null } {
  const [state, setState] = useState<State>({ kind: 'ready' });
  const make = async () => {
    setState({ kind: 'making' });
    const loaded = await loadScript<typeof script>('makeSlides');
    if (!loaded.ok) return setState({ kind: 'refused', problems: loaded.problems });
    try {
      const file = fileName(page);
      download(file, await loaded.value.makeSlides({ page, sections: tickedSections(sections), next }, language));
      setState({ kind: 'done', file });
    } catch {
      setState({ kind: 'failed' });
    }
  };
  const button = (
    <Button disabled={state.kind === 'making'} onClick={() => void make()}>
      {state.kind === 'making' ? words.makingSlides : words.slides}
    </Button>
  );
  if (state.kind === 'done') return { button, outcome: <Notice kind="done">{words.slidesMade(isolate(state.file))}</Notice> };
  if (state.kind === 'failed') return { button, outcome: <Notice kind="error">{words.slidesFailed}</Notice> };
  if (state.kind !== 'refused') return { button, outcome: null };
  return { button, outcome: <Problems problems={state.problems} again={() => void make()} /> };
}

/** Without the marks and signs that a name of a file cannot have. */
const fileName = ({ account, head }: ReviewPage): string =>
  `${[account, ...head.slice(0, 2)]
    .join(' - ')
    .replace(/[\p{C}<>:"/\\|?*]+/gu, ' ')
    .trim()}.pptx`;
