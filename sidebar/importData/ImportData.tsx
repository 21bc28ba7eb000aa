import type { PanelProps } from '../Panel';
export function ImportData(_: PanelProps) {
  return null;
}
