// Runs in an add-on's page, before its own scripts: google.script.run and google.script.host over postMessage.
import { asArgument } from './asArgument';
import { setClock } from './setClock';
import { CHANNEL, type Answer, type OnChannel, type Request } from './messages';

type Success = (value: unknown, userObject?: unknown) => void;
type Failure = (error: Error, userObject?: unknown) => void;

interface Handlers {
  readonly success?: Success;
  readonly failure?: Failure;
  readonly userObject?: unknown;
}

interface Waiting {
  readonly request: Request;
  readonly handlers: Handlers;
}

const ahead = Number(document.currentScript?.dataset['ahead'] ?? 0);
if (ahead !== 0) setClock(ahead);

/** The number of calls of a page that Google runs at once; further calls wait. */
const AT_ONCE = 10;

const running = new Map<number, Handlers>();
const waiting: Waiting[] = [];
let lastId = 0;

const send = (request: Request) => parent.postMessage({ channel: CHANNEL, ...request }, '*');

function call(name: string, values: unknown[], handlers: Handlers): void {
  const request: Request = {
    kind: 'call',
    id: ++lastId,
    name,
    values: values.map((value, index) => asArgument(value, index, values.length)),
  };
  if (running.size < AT_ONCE) start({ request, handlers });
  else waiting.push({ request, handlers });
}

function start({ request, handlers }: Waiting): void {
  if (request.kind !== 'call') return;
  running.set(request.id, handlers);
  send(request);
}

addEventListener('message', ({ source, data }: MessageEvent<OnChannel<Answer> | undefined>) => {
  if (source !== parent || data?.channel !== CHANNEL) return;
  const handlers = running.get(data.id);
  if (!handlers) return;
  running.delete(data.id);
  const next = waiting.shift();
  if (next) start(next);
  if ('error' in data) {
    const error = Object.assign(new Error(data.error.message), { name: data.error.name });
    if (handlers.failure) handlers.failure(error, handlers.userObject);
    else console.error(error);
  } else handlers.success?.(data.value, handlers.userObject);
});

/** A runner never changes: each `with…` returns a new one. */
function runner(handlers: Handlers): object {
  const withHandlers: Readonly<Record<string, (value: never) => object>> = {
    withSuccessHandler: (success: Success) => runner({ ...handlers, success }),
    withFailureHandler: (failure: Failure) => runner({ ...handlers, failure }),
    withUserObject: (userObject: unknown) => runner({ ...handlers, userObject }),
  };
  return new Proxy(withHandlers, {
    get: (target, name) => {
      if (typeof name !== 'string') return undefined;
      return target[name] ?? ((...values: unknown[]) => call(name, values, handlers));
    },
  });
}

const google = {
  script: {
    run: runner({}),
    host: {
      close: () => send({ kind: 'close' }),
      setHeight: (height: number) => send({ kind: 'size', height }),
      setWidth: (width: number) => send({ kind: 'size', width }),
      editor: { focus: () => send({ kind: 'focus' }) },
    },
  },
};
Object.assign(globalThis, { google });
