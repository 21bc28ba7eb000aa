// A page of the add-on in a frame of its own, from which it reaches nothing but its script.
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { framedPage } from './framedPage';
import { CHANNEL, type Answer, type OnChannel, type Request } from './messages';

interface AddOnFrameProps {
  title: string;
  html: string;
  /** Calls a function of the script; what it throws goes to the page's failure handler. */
  onCall: (name: string, values: unknown[]) => unknown;
  onClose: () => void;
  onSize?: (size: { width?: number; height?: number }) => void;
  onFocusEditor: () => void;
}

const SANDBOX =
  'allow-scripts allow-forms allow-modals allow-downloads allow-popups allow-popups-to-escape-sandbox allow-top-navigation-by-user-activation';

export function AddOnFrame({ title, html, onCall, onClose, onSize, onFocusEditor }: AddOnFrameProps) {
  const frame = useRef<HTMLIFrameElement>(null);
  const page = useMemo(() => framedPage(html), [html]);
  const handlersRef = useRef({ onCall, onClose, onSize, onFocusEditor });

  useEffect(() => {
    handlersRef.current = { onCall, onClose, onSize, onFocusEditor };
  });

  useEffect(() => {
    const receive = ({ source, data }: MessageEvent<OnChannel<Request> | undefined>) => {
      const target = frame.current?.contentWindow;
      if (!target || source !== target || data?.channel !== CHANNEL) return;
      if (data.kind === 'close') handlersRef.current.onClose();
      else if (data.kind === 'focus') handlersRef.current.onFocusEditor();
      else if (data.kind === 'size') handlersRef.current.onSize?.(data);
      // The script blocks this page while it runs: the add-on's page gets to draw its spinner first.
      else setTimeout(() => target.postMessage({ channel: CHANNEL, ...answerTo(data, handlersRef.current.onCall) }, '*'), 20);
    };
    addEventListener('message', receive);
    return () => removeEventListener('message', receive);
  }, []);

  return <iframe ref={frame} class="add-on-frame" title={title} srcdoc={page} sandbox={SANDBOX} />;
}

function answerTo({ id, name, values }: Extract<Request, { kind: 'call' }>, onCall: AddOnFrameProps['onCall']): Answer {
  try {
    return { kind: 'answer', id, value: onCall(name, values) };
  } catch (error) {
    const { name: kind, message } = error instanceof Error ? error : new Error(String(error));
    return { kind: 'answer', id, error: { name: kind, message } };
  }
}
