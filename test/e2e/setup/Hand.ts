// A hand that operates the page and is counted: what a month of work costs a person, by the keystroke-level model (Card, Moran and
// Newell 1980).
import type { Locator } from 'playwright-core';
import type { AddOnUser } from './AddOnUser';

/** In seconds. A click includes the way of the pointer and the hand. */
const COSTS = { key: 0.28, click: 1.5, decision: 1.35 } as const;

export class Hand {
  private keys = 0;
  private clicks = 0;
  private decisions = 0;

  /** What a person decides before each click and each text, and what they read first. */
  decide(times = 1): void {
    this.decisions += times;
  }

  /** `isChosen` for clicks that need no decision of their own, such as the next one in a list that is ticked from top to bottom. */
  async click(place: Locator, isChosen = false): Promise<void> {
    this.clicks += 1;
    if (!isChosen) this.decide();
    await place.click({ timeout: 60_000 });
  }

  /** Opens a panel: a click on the add-on's menu and one on its item. */
  async openPanel(user: AddOnUser, caption: string): Promise<void> {
    this.clicks += 2;
    this.decide(2);
    await user.menu('Key Account', caption);
  }

  /** Clicks into a field and types. */
  async type(field: Locator, text: string): Promise<void> {
    await this.click(field);
    this.keys += text.length;
    await field.fill(text);
  }

  async press(place: Locator, key: string): Promise<void> {
    this.keys += 1;
    await place.press(key);
  }

  /** Opens the dialog for files, finds the file and opens it. */
  async choose(place: Locator, file: { name: string; content: string }): Promise<void> {
    this.clicks += 3;
    this.decide(2);
    const buffer = Buffer.from(file.content);
    await place.setInputFiles({ name: file.name, mimeType: 'application/octet-stream', buffer });
  }

  get counts(): { keys: number; clicks: number; decisions: number; seconds: number } {
    const { keys, clicks, decisions } = this;
    return { keys, clicks, decisions, seconds: keys * COSTS.key + clicks * COSTS.click + decisions * COSTS.decision };
  }
}
