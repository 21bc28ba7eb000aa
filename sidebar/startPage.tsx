import { render } from 'preact';
import { App, type Panels } from './App';
import type { Panel } from './Panel';
import './style.css';

/** Shows the panel named in the body's data-panel, or else the first. */
export function startPage(panels: Panels): void {
  const place = document.getElementById('page');
  const asked = document.body.dataset['panel'] ?? '';
  const opening = (asked in panels ? asked : Object.keys(panels)[0]) as Panel;
  if (place) render(<App panels={panels} opening={opening} />, place);
}
