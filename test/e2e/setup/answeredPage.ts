// A browser page without a workbench around it, in which the add-on's pages run: the host in Node answers them.
import type { BrowserContext, Page } from 'playwright-core';
import type { OpenedWorkbook } from '../../setup/preparedWorkbook';

/** A substitute for google.script in a page outside of Google. It sends requests to `answer`. */
const GOOGLE = `
  const runner = (receive, fail) => ({
    withSuccessHandler: (next) => runner(next, fail),
    withFailureHandler: (next) => runner(receive, next),
    request: (...words) => void window.answer(words).then((text) => receive(JSON.parse(text)), fail),
  });
  window.google = { script: { run: runner(() => {}, () => {}), host: { close: () => document.body.remove() } } };
`;

/** Where the add-on's pages are, as on Google: an address of its own, with storage and a clipboard. No server is asked. */
const ADDRESS = 'https://add-on.example/';

/** An empty page; `showPage` shows one of the add-on's pages in it. `isAnswered` is called after each answer. */
export async function answeredPage(
  context: BrowserContext,
  { host }: OpenedWorkbook,
  isAnswered = (): unknown => undefined,
): Promise<Page> {
  const page = await context.newPage();
  await page.exposeFunction('answer', (words: unknown[]) => {
    const answer = host.call('request', ...words);
    void isAnswered();
    return JSON.stringify(answer);
  });
  await page.addInitScript(GOOGLE);
  return page;
}

export async function showPage(page: Page, html: string): Promise<void> {
  await page.route(ADDRESS, (route) => route.fulfill({ contentType: 'text/html', body: html }), { times: 1 });
  await page.goto(ADDRESS);
}
