// The page: shows the panel that the menu item asked for, named in the body's data-panel.
import { render } from 'preact';
import { App } from './App';
import { isPanel } from './Panel';
import './style.css';

const place = document.getElementById('page');
const asked = document.body.dataset['panel'] ?? '';
if (place) render(<App opening={isPanel(asked) ? asked : 'setUp'} />, place);
