// Runs in a new frame: asks the workbench for the add-on's page, and becomes it.
import { CHANNEL, type Handed, type OnChannel, type Request } from './messages';

// The server's policy lets only the workbench's page embed this frame, so every message is from the workbench.
addEventListener('message', ({ source, data }: MessageEvent<OnChannel<Handed> | undefined>) => {
  if (source !== parent || data?.channel !== CHANNEL || data.kind !== 'page') return;
  // The page's scripts run in order and see their document load, as if the server had sent it.
  document.open();
  document.write(data.html);
  document.close();
});

const asking: OnChannel<Request> = { channel: CHANNEL, kind: 'ready' };
parent.postMessage(asking, '*');
