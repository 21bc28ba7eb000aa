// The colours of Google Sheets for Univer's own parts.
import type { Theme } from '@univerjs/themes';
import { defaultTheme } from '@univerjs/themes';

const blue = {
  50: '#f8fafd',
  100: '#e8f0fe',
  200: '#d3e3fd',
  300: '#a8c7fa',
  400: '#669df6',
  500: '#1a73e8',
  600: '#1a73e8',
  700: '#1967d2',
  800: '#185abc',
  900: '#174ea6',
};

export const theme: Theme = { ...defaultTheme, primary: blue };
