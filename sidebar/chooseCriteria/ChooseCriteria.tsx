import type { PanelProps } from '../Panel';
export function ChooseCriteria(_: PanelProps) {
  return null;
}
