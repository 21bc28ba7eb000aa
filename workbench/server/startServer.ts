// Serves the workbench on this machine alone.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { UserFile } from '../file/UserFile';
import { WorkbookFolder } from '../file/WorkbookFolder';
import type { AddOnSettings } from './AddOn';
import { answer, type Served } from './answer';
import { bundledPage } from './bundledPage';

export interface ServerOptions {
  /** The project's folder. */
  root: string;
  /** The folder of the built add-on: Code.js, appsscript.json and its pages. */
  addOn: string;
  settings: AddOnSettings;
  /** The folder in which workbooks are kept; made when the first is saved. */
  workbooks: string;
  /** 0 takes a free one. */
  port: number;
}

export interface RunningServer {
  /** Such as http://127.0.0.1:4000/ */
  address: string;
  close(): Promise<void>;
}

/** Bundles the page, then listens on 127.0.0.1. Rejects when the port is taken or the page does not build. */
export async function startServer({ root, addOn, settings, workbooks, port }: ServerOptions): Promise<RunningServer> {
  const served: Served = {
    page: await bundledPage(root),
    fonts: join(root, 'node_modules', 'vazirmatn', 'fonts', 'webfonts'),
    addOn,
    settings,
    workbooks: new WorkbookFolder(workbooks),
    user: new UserFile(workbooks),
  };
  const server = createServer((request, response) => void answer(served, request, response));
  await new Promise<void>((listening, failed) => {
    server.once('error', failed);
    server.listen(port, '127.0.0.1', listening);
  });
  const { port: taken } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${taken}/`,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}
