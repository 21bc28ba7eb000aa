// Whether a sheet runs from right to left. Univer stores it and draws every sheet from the left.
import { BooleanNumber, type Worksheet } from '@univerjs/core';

export const isFromRight = (sheet: Worksheet): boolean => sheet.getConfig().rightToLeft === BooleanNumber.TRUE;
