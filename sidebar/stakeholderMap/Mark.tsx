// A person's mark around the middle of its place. Shape and colour show the danger, the outline the contact, and the initials are inside.
import { relationships as words } from '../../src/text/en/relationships';
import type { MarkShape } from './markOf';

interface MarkProps {
  shape: MarkShape;
  /** 0 none … 3 close; `null` is unknown. */
  contact: number | null;
  size: number;
  initials?: string;
}

export function Mark({ shape, contact, size, initials = '' }: MarkProps) {
  const radius = size / 2 - 1;
  return (
    <g class={`mark ${shape} contact-${Math.round(contact ?? 0)}`}>
      {shape === 'circle' ? <circle r={radius} /> : <path d={OUTLINES[shape](radius)} />}
      {initials !== '' && (
        <text
          y={shape === 'triangle' ? radius * 0.55 : 0}
          dy="0.35em"
          style={{ fontSize: `${size * (shape === 'circle' ? 0.44 : 0.4)}px` }}
        >
          {initials}
        </text>
      )}
      {shape === 'diamond' && (
        <text class="doubt" x={radius} y={-radius * 0.6} dy="0.35em" style={{ fontSize: `${size * 0.5}px` }}>
          {words.unknownShort}
        </text>
      )}
    </g>
  );
}

const OUTLINES = {
  triangle: (radius: number) => `M0 ${-radius}L${radius * 1.1} ${radius * 0.9}H${-radius * 1.1}Z`,
  diamond: (radius: number) => `M0 ${-radius * 1.1}L${radius * 1.1} 0L0 ${radius * 1.1}L${-radius * 1.1} 0Z`,
};
