import type { Problem } from '../../src/actions/Answer';
import { seatsTaken } from '../../src/model/tiers/seatsTaken';
import { listNames } from '../format';
import { text } from '../text';

/** More accounts tie than seats are left: names them, and says how many seats all of them would need besides. */
export const tieForLastSeat = (
  tied: readonly { id: string; name: string; group?: string | undefined }[],
  seats: number,
): Problem => ({
  code: 'tieForLastSeat',
  values: { names: text.list(listNames(tied.map(({ name }) => name))), seats, missing: seatsTaken(tied) - seats },
});
