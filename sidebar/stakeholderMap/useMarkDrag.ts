// Dragging a mark by mouse, pen or finger. The mark follows the pointer, and the drop position sets the person's values.
import { useState } from 'preact/hooks';
import type { MapPlace } from './mapBands';
import { type MapLayout, placeAt } from './mapLayout';

export interface Drag {
  /** The person's index in the list. */
  index: number;
  /** The position of the mark, in the units of the layout. */
  x: number;
  y: number;
  target: MapPlace;
}

interface DragStart {
  index: number;
  pointer: number;
  clientX: number;
  clientY: number;
  /** Units of the layout per pixel. */
  scale: number;
}

/** Smaller movements in pixels count as a trembling hand, not as a drag. */
const MIN_MOVEMENT = 4;

export function useMarkDrag(layout: MapLayout, onDrop: (index: number, place: MapPlace) => void) {
  const [dragStart, setDragStart] = useState<DragStart | null>(null);
  const [drag, setDrag] = useState<Drag | null>(null);
  const release = () => {
    setDragStart(null);
    setDrag(null);
  };
  const handlersOf = (index: number) => ({
    onPointerDown: (event: PointerEvent) => {
      const mark = event.currentTarget as SVGGElement;
      const map = mark.ownerSVGElement?.getBoundingClientRect();
      if (event.button !== 0 || !map) return;
      mark.setPointerCapture(event.pointerId);
      const { clientX, clientY, pointerId: pointer } = event;
      setDragStart({ index, pointer, clientX, clientY, scale: layout.width / map.width });
    },
    onPointerMove: (event: PointerEvent) => {
      if (dragStart?.pointer !== event.pointerId || dragStart.index !== index) return;
      const across = event.clientX - dragStart.clientX;
      const down = event.clientY - dragStart.clientY;
      if (!drag && Math.hypot(across, down) < MIN_MOVEMENT) return;
      const from = layout.marks[index] ?? { x: 0, y: 0 };
      const x = from.x + across * dragStart.scale;
      const y = from.y + down * dragStart.scale;
      setDrag({ index, x, y, target: placeAt(layout, x, y) });
    },
    onPointerUp: () => {
      if (drag?.index === index) onDrop(index, drag.target);
      release();
    },
    onPointerCancel: release,
  });
  return { drag, handlersOf, cancel: release };
}
