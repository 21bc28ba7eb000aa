import type { Language } from '../text/Language';
import { PANELS, type Panel } from './panels';

/** A built page, opened at one of its panels; `account` is the one that the panel begins with, an id of ours. */
export function panelPage(language: Language, panel: Panel, account = ''): GoogleAppsScript.HTML.HtmlOutput {
  const page = HtmlService.createHtmlOutputFromFile(`${PANELS[panel]}.${language}`).getContent();
  return HtmlService.createHtmlOutput(page.replace('data-panel=""', `data-panel="${panel}" data-account="${account}"`));
}
