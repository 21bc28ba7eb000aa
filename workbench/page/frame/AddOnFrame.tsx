// A page of the add-on in a frame of another origin: it has its own storage there, and reaches only the script of the workbench.
import { useEffect, useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import type { FramePlace } from './FramePlace';
import { framedPage } from './framedPage';
import { CHANNEL, type Answer, type Handed, type OnChannel, type Request } from './messages';

interface AddOnFrameProps {
  title: string;
  html: string;
  place: FramePlace;
  /** Calls a function of the script; what it throws goes to the page's failure handler. */
  onCall: (name: string, values: unknown[]) => unknown;
  onClose: () => void;
  onSize?: (size: { width?: number; height?: number }) => void;
  onFocusEditor: () => void;
}

/** The frame keeps its origin, and with it its storage. The origin is not the workbench's, so the page cannot remove the sandbox. */
const SANDBOX =
  'allow-scripts allow-same-origin allow-forms allow-modals allow-downloads allow-popups allow-popups-to-escape-sandbox allow-top-navigation-by-user-activation';

export function AddOnFrame({ title, html, place, onCall, onClose, onSize, onFocusEditor }: AddOnFrameProps) {
  const frame = useRef<HTMLIFrameElement>(null);
  const page = useMemo(() => framedPage(html, place.ahead()), [html, place]);
  const handlersRef = useRef({ onCall, onClose, onSize, onFocusEditor });

  useEffect(() => {
    handlersRef.current = { onCall, onClose, onSize, onFocusEditor };
  });

  // Before the frame can send a request.
  useLayoutEffect(() => {
    const receive = ({ source, origin, data }: MessageEvent<OnChannel<Request> | undefined>) => {
      const target = frame.current?.contentWindow;
      if (!target || source !== target || origin !== place.origin || data?.channel !== CHANNEL) return;
      const send = (message: Handed | Answer) => target.postMessage({ channel: CHANNEL, ...message }, place.origin);
      if (data.kind === 'ready') send({ kind: 'page', html: page });
      else if (data.kind === 'close') handlersRef.current.onClose();
      else if (data.kind === 'focus') handlersRef.current.onFocusEditor();
      else if (data.kind === 'size') handlersRef.current.onSize?.(data);
      // The script blocks this page while it runs: the add-on's page gets to draw its spinner first.
      else setTimeout(() => send(answerTo(data, handlersRef.current.onCall)), 20);
    };
    addEventListener('message', receive);
    return () => removeEventListener('message', receive);
  }, [page, place]);

  return <iframe ref={frame} class="add-on-frame" title={title} src={place.origin} sandbox={SANDBOX} />;
}

function answerTo({ id, name, values }: Extract<Request, { kind: 'call' }>, onCall: AddOnFrameProps['onCall']): Answer {
  try {
    return { kind: 'answer', id, value: onCall(name, values) };
  } catch (error) {
    const { name: kind, message } = error instanceof Error ? error : new Error(String(error));
    return { kind: 'answer', id, error: { name: kind, message } };
  }
}
