// Draws a chart into a canvas.
import {
  BarController,
  BarElement,
  CategoryScale,
  Chart as Drawing,
  Legend,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  ScatterController,
  Title,
} from 'chart.js';
import { type Chart, chartSize } from '../../host/document/Chart';
import { textOption } from '../../host/document/chartOptions';
import type { ChartTable } from '../../host/document/chartTable';
import { chartConfiguration } from './chartConfiguration';

Drawing.register(
  BarController,
  BarElement,
  CategoryScale,
  Legend,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  ScatterController,
  Title,
);

export interface DrawableChart {
  readonly chart: Chart;
  readonly table: ChartTable;
  readonly rightToLeft: boolean;
}

/** `sharpness` is how many pixels of the canvas make one of the sheet. The drawing owns the canvas until it is destroyed. */
export function drawChart(canvas: HTMLCanvasElement, { chart, table, rightToLeft }: DrawableChart, sharpness: number): Drawing {
  const { width, height } = chartSize(chart);
  Object.assign(canvas, { width, height });
  canvas.dir = rightToLeft ? 'rtl' : 'ltr';
  const configuration = chartConfiguration(chart, table, rightToLeft);
  const ground = {
    id: 'ground',
    beforeDraw: ({ ctx }: Drawing) => {
      ctx.fillStyle = textOption(chart.options, 'backgroundColor') ?? '#ffffff';
      ctx.fillRect(0, 0, width, height);
    },
  };
  return new Drawing(canvas, {
    ...configuration,
    options: { ...configuration.options, devicePixelRatio: sharpness },
    plugins: [ground],
  });
}

/** A chart as a picture, sharper than a screen needs it, for paper. */
export function chartPicture(drawable: DrawableChart): string {
  const canvas = document.createElement('canvas');
  const drawing = drawChart(canvas, drawable, 3);
  const picture = canvas.toDataURL('image/png');
  drawing.destroy();
  return picture;
}
