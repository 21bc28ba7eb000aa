// A fake of the Google endpoints that a deploy uses. Other requests get a 404.
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface ScriptFile {
  name: string;
  type: string;
  source: string;
}

interface Answer {
  status: number;
  body: unknown;
}

const ok = (body: unknown): Answer => ({ status: 200, body });

/** What clasp sends for a new deployment, or for another version of one. */
interface Deployed {
  versionNumber?: number;
  deploymentConfig?: { versionNumber?: number };
}

/** An error in the form of Google's APIs. */
const refusal = (status: number, message: string): Answer => ({
  status,
  body: { error: { code: status, message, errors: [{ message, domain: 'global', reason: 'forbidden' }] } },
});

export class Google {
  /** Every request, as `METHOD host/path`, in order. */
  readonly asked: string[] = [];
  /** The created sheets, by id, with their names. */
  readonly sheets = new Map<string, string>();
  /** The created scripts, by id: their sheet and their files. */
  readonly scripts = new Map<string, { sheet: string; files: ScriptFile[] }>();
  /** The versions of scripts, as `script description`, in order; their numbers begin with 1. */
  readonly versions: string[] = [];
  /** The version of each deployment, by its id. */
  readonly deployments = new Map<string, number>();
  /** How often a browser was opened. */
  browsersOpened = 0;
  /** Whether the user has switched the Apps Script API on. */
  apiIsOn = true;
  /** Whether Google still accepts the saved login. */
  loginIsValid = true;

  readonly #server: Server = createServer((request, response) => {
    const key = `${request.method} ${String(request.headers['x-forwarded-host'])}${request.url!.split('?')[0]}`;
    this.asked.push(key);
    let text = '';
    request.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
    request.on('end', () => {
      const { status, body } = this.#answer(key, text, request.headers.authorization);
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    });
  });

  /** Starts listening; resolves to the address. */
  open(): Promise<string> {
    return new Promise((resolve) => {
      this.#server.listen(0, '127.0.0.1', () => resolve(`http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`));
    });
  }

  close(): Promise<void> {
    this.#server.closeAllConnections();
    return new Promise((resolve) => this.#server.close(() => resolve()));
  }

  #answer(key: string, text: string, authorization: string | undefined): Answer {
    if (key === 'POST oauth2.googleapis.com/token') {
      if (this.loginIsValid)
        return ok({ access_token: 'fresh', refresh_token: 'refresh', expires_in: 3600, token_type: 'Bearer' });
      return { status: 400, body: { error: 'invalid_grant', error_description: 'Token has been expired or revoked.' } };
    }
    if (key === 'POST browser/') {
      this.browsersOpened += 1;
      return ok({});
    }
    if (authorization !== 'Bearer fresh') return refusal(401, 'Request had invalid authentication credentials.');
    if (key === 'GET www.googleapis.com/oauth2/v2/userinfo') return ok({ id: '1', email: 'seller@example.com' });
    if (key === 'POST www.googleapis.com/drive/v3/files') return this.#makeSheet(text);
    if (!key.includes(' script.googleapis.com/v1/projects')) return refusal(404, 'Not found');
    if (!this.apiIsOn) {
      return refusal(
        403,
        'User has not enabled the Apps Script API. Enable it by visiting https://script.google.com/home/usersettings then retry. ' +
          'If you enabled this API recently, wait a few minutes for the action to propagate to our systems and retry.',
      );
    }
    if (key === 'POST script.googleapis.com/v1/projects') return this.#makeScript(text);
    const [, kept, of] =
      /^(?:POST|PUT) script\.googleapis\.com\/v1\/projects\/([^/]+)\/(versions|deployments.*)$/.exec(key) ?? [];
    if (kept !== undefined && of === 'versions') {
      this.versions.push(`${kept} ${(JSON.parse(text) as { description: string }).description}`);
      return ok({ scriptId: kept, versionNumber: this.versions.length });
    }
    if (kept !== undefined) return this.#deploy(of?.split('/')[1], JSON.parse(text) as Deployed);
    const [, method, id] = /^(GET|PUT) script\.googleapis\.com\/v1\/projects\/([^/]+)\/content$/.exec(key) ?? [];
    const script = this.scripts.get(id ?? '');
    if (!script) return refusal(404, 'Requested entity was not found.');
    if (method === 'PUT') script.files = (JSON.parse(text) as { files: ScriptFile[] }).files;
    return ok({ scriptId: id, files: script.files });
  }

  #makeSheet(text: string): Answer {
    const { name, mimeType } = JSON.parse(text) as { name: string; mimeType: string };
    if (mimeType !== 'application/vnd.google-apps.spreadsheet') return refusal(400, `Not a spreadsheet: ${mimeType}`);
    const id = `sheet-${this.sheets.size + 1}`;
    this.sheets.set(id, name);
    return ok({ id });
  }

  #deploy(known: string | undefined, { versionNumber, deploymentConfig }: Deployed): Answer {
    if (known !== undefined && !this.deployments.has(known)) return refusal(404, 'Requested entity was not found.');
    const deploymentId = known ?? `deployment-${this.deployments.size + 1}`;
    const version = versionNumber ?? deploymentConfig?.versionNumber ?? 0;
    if (version > this.versions.length) return refusal(400, 'Request contains an invalid argument.');
    this.deployments.set(deploymentId, version);
    return ok({ deploymentId, deploymentConfig: { versionNumber: version } });
  }

  #makeScript(text: string): Answer {
    const { parentId } = JSON.parse(text) as { parentId?: string };
    if (parentId !== undefined && !this.sheets.has(parentId)) return refusal(404, 'Requested entity was not found.');
    const id = `script-${this.scripts.size + 1}`;
    // Google adds its own manifest to a new script.
    const manifest = '{"timeZone":"America/New_York","dependencies":{},"exceptionLogging":"STACKDRIVER","runtimeVersion":"V8"}';
    this.scripts.set(id, { sheet: parentId ?? '', files: [{ name: 'appsscript', type: 'JSON', source: manifest }] });
    return ok({ scriptId: id, parentId });
  }
}
