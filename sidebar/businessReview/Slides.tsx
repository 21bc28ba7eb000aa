// The button that saves the page as slides, as it is ticked.
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

export function Slides({ page, sections, next }: SlidesProps) {
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
  return (
    <>
      <div class="buttons">
        <Button disabled={state.kind === 'making'} onClick={() => void make()}>
          {state.kind === 'making' ? words.makingSlides : words.slides}
        </Button>
      </div>
      {state.kind === 'done' && <Notice kind="done">{words.slidesMade(isolate(state.file))}</Notice>}
      {state.kind === 'failed' && <Notice kind="error">{words.slidesFailed}</Notice>}
      {state.kind === 'refused' && <Problems problems={state.problems} again={() => void make()} />}
    </>
  );
}

/** Without the marks and signs that a name of a file cannot have. */
const fileName = ({ account, head }: ReviewPage): string =>
  `${[account, ...head.slice(0, 2)]
    .join(' - ')
    .replace(/[\p{C}<>:"/\\|?*]+/gu, ' ')
    .trim()}.pptx`;
