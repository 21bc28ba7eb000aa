// What requests cost in workbooks of several sizes, on the workbench's host: service calls, their estimated time on Google, and the time here.
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import * as esbuild from 'esbuild';
import type { Actions } from '../src/actions/actions';
import type * as opener from './openHost';
import { count, type Section } from './Section';

const SIZES = [100, 1_000, 10_000];
/** Of all accounts so many are scored and may become key. */
const CANDIDATES = 50;
/** The sidebar sends a file in parts of so many rows. */
const PART = 2_000;
/** Calls that add rows to a tab that is too short for a part. */
const ADDED_ROWS = 5;

interface Step {
  readonly name: string;
  readonly calls: number;
  /** Milliseconds, estimated on Google and taken here. */
  readonly google: number;
  readonly here: number;
}

function measureAt(openHost: typeof opener.openHost, accounts: number): Step[] {
  const host = openHost();
  const steps: Step[] = [];
  /** A request as the sidebar sends it, or several that are one step for the user. */
  const ask = <Name extends keyof Actions>(
    name: string,
    action: Name,
    ...payloads: Actions[Name]['payload'][]
  ): Actions[Name]['value'] => {
    let [calls, google, here] = [0, 0, 0];
    let value: unknown;
    const send = (request: string, payload: unknown): { ok: boolean; pending?: boolean; value?: unknown; problems?: unknown } => {
      const start = performance.now();
      const answer = host.call('request', request, payload);
      here += performance.now() - start;
      const { reads, writes, others, milliseconds: estimated } = host.cost;
      calls += reads + writes + others;
      google += estimated;
      return answer as never;
    };
    for (const payload of payloads) {
      const first = send(action, payload);
      const answer = first.ok || !first.pending ? first : send('absorbEdits', { action, payload });
      if (!answer.ok) throw new Error(`${action}: ${JSON.stringify(answer.problems)}`);
      value = answer.value;
    }
    steps.push({ name, calls, google, here });
    console.error(`${count(accounts)} accounts: ${name}, ${(here / 1000).toFixed(1)} s`);
    return value as Actions[Name]['value'];
  };

  ask('set up the workbook', 'setUpWorkbook', {});
  ask('import the accounts', 'importAccounts', ...partsOf(accounts));
  const register = ask('open Choose candidates', 'loadAccounts', {});
  ask('save the candidates', 'saveCandidates', { ids: register.accounts.slice(0, CANDIDATES).map(({ id }) => id) });
  ask('open Import data', 'loadImport', {});
  ask('open Choose criteria', 'loadRanking', {});
  ask('open Rank accounts', 'loadRankAccounts', {});
  ask('open My work', 'loadWork', {});
  const account = register.accounts[0]!.id;
  ask('open Edit a plan', 'loadPlan', { account });
  const goal = { goal: 'All orders online', horizon: 'short', owner: 'Ada Novak', due: '2026-08-31', status: 'onTrack' };
  ask('save a plan', 'savePlan', {
    account,
    changes: [{ table: 'goals', id: null, was: {}, is: goal }],
  });
  ask('open Review accounts', 'loadReviews', {});
  ask('open Readiness', 'loadReadiness', {});
  ask('open Job description', 'loadJobDescription', {});
  ask('open Settings', 'loadSettings', {});
  ask('write the dashboard', 'writeDashboard', {});
  return steps;
}

function partsOf(accounts: number): Actions['importAccounts']['payload'][] {
  const rows = Array.from({ length: accounts }, (_, at) => ({
    line: at + 2,
    account: `Account ${at + 1}`,
    values: { crmId: `C${at + 1}`, revenue1: 900 + at, revenue2: 1_000 + at, revenue3: 1_100 + at, kam: `Person ${at % 7}` },
    own: {},
    categories: [],
  }));
  return Array.from({ length: Math.ceil(accounts / PART) }, (_, part) => ({
    run: 'bench',
    lastFullYear: 2025,
    rows: rows.slice(part * PART, (part + 1) * PART),
  }));
}

/** Builds dist/, and bundles the host with Univer, whose packages Node cannot import one by one. */
async function loadHost(): Promise<typeof opener.openHost> {
  const { status } = spawnSync(process.execPath, ['build.mjs'], { stdio: 'inherit' });
  if (status !== 0) throw new Error('dist/ cannot be built.');
  const outfile = resolve('node_modules/.cache/benchHost.cjs');
  await esbuild.build({
    entryPoints: ['bench/openHost.ts'],
    outfile,
    bundle: true,
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    logLevel: 'error',
  });
  return (createRequire(outfile)(outfile) as typeof opener).openHost;
}

const seconds = (value: number): string => (value / 1000).toFixed(1);

export async function measureAccounts(): Promise<Section> {
  const openHost = await loadHost();
  const measured = SIZES.map((accounts) => measureAt(openHost, accounts));
  const [few, ...more] = measured as [Step[], ...Step[][]];
  const parts = (size: number): number => Math.ceil(size / PART);
  const growing = few.flatMap(({ name, calls }, at) =>
    more.flatMap((steps, size) => {
      const allowed = name === 'import the accounts' ? (calls + ADDED_ROWS) * parts(SIZES[size + 1]!) : calls;
      return steps[at]!.calls > allowed
        ? [`${name} makes ${steps[at]!.calls} calls at ${count(SIZES[size + 1]!)} accounts, ${calls} at ${count(SIZES[0]!)}.`]
        : [];
    }),
  );
  return {
    title: 'As the register grows',
    text: `The built add-on on the workbench's host, with ${CANDIDATES} candidates: service calls, their time on Google as the host estimates it, and the time in the workbench. An import sends parts of at most ${count(PART)} accounts, each with calls of its own, and a few more where it adds rows to the tab. Time grows with the cells that a request reads or writes. Bound: no other request makes more calls when there are more accounts.`,
    header: ['request', ...SIZES.flatMap((size) => [`${count(size)}: calls`, 'Google, s', 'workbench, s'])],
    rows: few.map(({ name }, at) => [
      name,
      ...measured.flatMap((steps) => [count(steps[at]!.calls), seconds(steps[at]!.google), seconds(steps[at]!.here)]),
    ]),
    broken: growing,
  };
}
