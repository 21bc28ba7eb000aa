// Why an account that reaches the cut-off is not key, in Persian.
import type { SeatReasonsText } from '../en/seatReasons';

export const seatReasons: SeatReasonsText = {
  noSeat: 'به حد نصاب رسیده، اما جای خالی نیست',
  tie: 'به حد نصاب رسیده، اما برای جای آخر هم‌امتیاز دارد',
  behind: 'به حد نصاب رسیده، اما اولویت با امتیازهای بالاتر است',
  withheld: 'برایش جا هست، اما زیر نظر مانده و کلیدی نشده است',
};
