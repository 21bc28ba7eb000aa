import type { Language } from '../text/Language';

/** The sidebar's page, opened at one of its panels. The panel's name is ours, never a user's text. */
export function panelPage(language: Language, panel: string): GoogleAppsScript.HTML.HtmlOutput {
  const page = HtmlService.createHtmlOutputFromFile(`sidebar.${language}`).getContent();
  return HtmlService.createHtmlOutput(page.replace('data-panel="setUp"', `data-panel="${panel}"`));
}
