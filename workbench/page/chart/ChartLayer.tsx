// The charts over the grid: each is anchored to its cell, scrolls and zooms with it, and is cut off where the grid ends.
import { useEffect, useRef } from 'preact/hooks';
import { chartSize } from '../../host/document/Chart';
import { textOption } from '../../host/document/chartOptions';
import type { Grid } from '../grid/Grid';
import { useEachFrame } from '../grid/useEachFrame';
import { useStore } from '../useStore';
import { drawChart, type DrawableChart } from './drawChart';
import type { ShownCharts } from './ShownCharts';

export function ChartLayer({ grid, shown }: { grid: Grid; shown: ShownCharts }) {
  const charts = useStore(shown.charts);
  return charts.map((drawable) => <FloatingChart key={drawable.chart.id} grid={grid} drawable={drawable} />);
}

function FloatingChart({ grid, drawable }: { grid: Grid; drawable: DrawableChart }) {
  const { anchor, sheetId, options } = drawable.chart;
  const canvas = useRef<HTMLCanvasElement>(null);
  const place = useEachFrame(
    () => (grid.isDrawn && grid.sheet.getSheetId() === sheetId ? { pane: grid.pane(anchor), box: grid.box(anchor) } : undefined),
    [grid, anchor, sheetId],
  );
  const zoom = place?.box.zoom ?? 1;
  const isShown = place !== undefined;
  useEffect(() => {
    if (!canvas.current) return;
    const drawing = drawChart(canvas.current, drawable, zoom * devicePixelRatio);
    return () => drawing.destroy();
  }, [drawable, zoom, isShown]);
  if (!place) return null;
  const { pane, box } = place;
  const { width, height } = chartSize(drawable.chart);
  // In a right-to-left sheet a chart is to the left of its anchor.
  const left = grid.isMirrored
    ? box.left + box.width - pane.left - (anchor.offsetX + width) * zoom
    : box.left - pane.left + anchor.offsetX * zoom;
  const top = box.top - pane.top + anchor.offsetY * zoom;
  return (
    <div class="chart-pane" style={pixels(pane)}>
      <div
        class="chart"
        role="img"
        aria-label={textOption(options, 'title')}
        style={{ ...pixels({ left, top, width, height }), transform: `scale(${zoom})` }}
      >
        <canvas ref={canvas} />
      </div>
    </div>
  );
}

const pixels = (box: { left: number; top: number; width: number; height: number }) => ({
  left: `${box.left}px`,
  top: `${box.top}px`,
  width: `${box.width}px`,
  height: `${box.height}px`,
});
