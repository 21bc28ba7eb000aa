import { render, type ComponentType } from 'preact';
import type { PANELS } from '../src/actions/panels/panels';
import { App } from './App';
import type { Panel, PanelProps } from './Panel';
import './style.css';

type Page = (typeof PANELS)[Panel];
/** All panels that `PANELS` promises on a page. */
type PanelsOn<Name extends Page> = {
  readonly [Each in Panel as (typeof PANELS)[Each] extends Name ? Each : never]: ComponentType<PanelProps>;
};

/** Shows the panel named in the body's data-panel, or else the first. */
export function startPage<Name extends Page>(panels: PanelsOn<Name>): void {
  const place = document.getElementById('page');
  const asked = document.body.dataset['panel'] ?? '';
  const opening = (asked in panels ? asked : Object.keys(panels)[0]) as Panel;
  if (place) render(<App panels={panels} opening={opening} />, place);
}
