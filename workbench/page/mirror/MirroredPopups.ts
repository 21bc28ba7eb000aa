// Puts Univer's popups (lists of validations, notes, filters, messages) where a mirrored sheet shows their cells.
import { type IUniverInstanceService, UniverInstanceType, type Workbook } from '@univerjs/core';
import type { IBoundRectNoAngle } from '@univerjs/engine-render';
import { CanvasPopupService, type IPopup } from '@univerjs/ui';
import { map } from 'rxjs';
import { isFromRight } from './isFromRight';

export class MirroredPopups extends CanvasPopupService {
  constructor(private readonly units: IUniverInstanceService) {
    super();
  }

  override addPopup(popup: IPopup): string {
    const sheet = this.units.getUnit<Workbook>(popup.unitId, UniverInstanceType.UNIVER_SHEET)?.getSheetBySheetId(popup.subUnitId);
    return super.addPopup(sheet && isFromRight(sheet) ? mirrored(popup) : popup);
  }
}

function mirrored(popup: IPopup): IPopup {
  const { canvasElement, anchorRect, anchorRect$, hiddenRects$, excludeRects, excludeRects$, direction } = popup;
  const turned = (rect: IBoundRectNoAngle): IBoundRectNoAngle => {
    const { left, right } = canvasElement.getBoundingClientRect();
    return { ...rect, left: left + right - rect.right, right: left + right - rect.left };
  };
  const allTurned = (rects: IBoundRectNoAngle[]) => rects.map(turned);
  return {
    ...popup,
    anchorRect$: anchorRect$.pipe(map(turned)),
    ...(anchorRect && { anchorRect: turned(anchorRect) }),
    ...(hiddenRects$ && { hiddenRects$: hiddenRects$.pipe(map(allTurned)) }),
    ...(excludeRects && { excludeRects: allTurned(excludeRects) }),
    ...(excludeRects$ && { excludeRects$: excludeRects$.pipe(map(allTurned)) }),
    ...(direction && { direction: turnedSide(direction) }),
  };
}

/** A popup that is aligned with the left edge of its cell is aligned with the right edge, and the other way round. */
const turnedSide = (direction: NonNullable<IPopup['direction']>) =>
  direction
    .replace('horizontal', 'right')
    .replace(/left|right/, (side) => (side === 'left' ? 'right' : 'left')) as typeof direction;
