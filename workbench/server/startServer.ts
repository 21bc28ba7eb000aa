// Serves the workbench on this machine alone: its page from one port, and the frames of the add-on's pages from another.
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { UserFile } from '../file/UserFile';
import { WorkbookFolder } from '../file/WorkbookFolder';
import type { AddOnSettings } from './AddOn';
import { answer, type Served } from './answer';
import { answerFrame } from './answerFrame';
import type { Role } from './Conditions';

export interface ServerOptions {
  /** The project's folder. */
  root: string;
  /** The folder of the bundled page: see bundlePage. */
  page: string;
  /** The folder of the built add-on: Code.js, appsscript.json and its pages. */
  addOn: string;
  settings: AddOnSettings;
  /** The folder for workbooks, created at the first save. */
  workbooks: string;
  /** The port of the page; 0 takes a free one. */
  port: number;
  /** The port of the frames of the add-on's pages; a free one by default. */
  framePort?: number | undefined;
  /** The day, yyyy-mm-dd, on which everything runs; the real day by default. */
  today?: string | undefined;
  /** False refuses sharing, as Google may. */
  mayShare?: boolean | undefined;
  /** The owner by default. */
  role?: Role | undefined;
}

export interface RunningServer {
  /** Such as http://127.0.0.1:4000/ */
  address: string;
  /** Where the frames of the add-on's pages come from. */
  framePort: number;
  close(): Promise<void>;
}

/** Listens on 127.0.0.1. Rejects with EADDRINUSE when a port is taken; `free` is a port that is not. */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const { root, page: folder, addOn, settings, workbooks, port, framePort = 0, today, mayShare = true, role = 'owner' } = options;
  const served: Served = {
    page: folder,
    fonts: join(root, 'node_modules', 'vazirmatn', 'fonts', 'webfonts'),
    addOn,
    settings,
    workbooks: new WorkbookFolder(workbooks),
    user: new UserFile(workbooks),
    conditions: { framePort: 0, today: today ?? null, mayShare, role },
    pagePort: port,
  };
  const page = createServer((request, response) => void answer(served, request, response));
  const frames = createServer((request, response) => void answerFrame(served, request, response));
  await served.workbooks.tidyUp();
  served.pagePort = await listen(page, port);
  // A fixed port keeps what the add-on's pages stored in the browser over a restart: storage belongs to a host and its port.
  served.conditions.framePort = await listen(frames, framePort).catch(async (error: unknown) => {
    await close(page);
    throw error;
  });
  return {
    address: `http://127.0.0.1:${served.pagePort}/`,
    framePort: served.conditions.framePort,
    close: async () => {
      await Promise.all([page, frames].map(close));
    },
  };
}

async function listen(server: Server, port: number): Promise<number> {
  await new Promise<void>((listening, failed) => {
    server.once('error', failed);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', failed);
      listening();
    });
  }).catch(async (error: NodeJS.ErrnoException) => {
    throw error.code === 'EADDRINUSE' ? Object.assign(error, { free: await freePort() }) : error;
  });
  return (server.address() as AddressInfo).port;
}

async function freePort(): Promise<number> {
  const server = createServer();
  const port = await listen(server, 0);
  await close(server);
  return port;
}

const close = (server: Server) =>
  new Promise<void>((closed) => {
    server.close(() => closed());
    server.closeAllConnections();
  });
