import { dayOfIso, firstDayOf, monthOfDay, type Day, type Month } from '#lib/trial/day.ts';

/** Lives are drawn from the first year with a price index up to the day the registers are complete to. */
export const FIRST_DAY: Day = dayOfIso('2015-01-01');
export const LAST_DAY: Day = dayOfIso('2020-12-31');
export const FIRST_MONTH: Month = monthOfDay(FIRST_DAY);
export const MONTHS = monthOfDay(LAST_DAY) - FIRST_MONTH + 1;

/** Families start as in the trial: over three years, so that the newest are not yet seen for a whole one. */
export const FIRST_START: Day = dayOfIso('2017-07-01');
export const LAST_START: Day = dayOfIso('2020-06-30');

const DAYS_A_YEAR = 365.25;

export const yearsInto = (day: Day): number => (day - FIRST_DAY) / DAYS_A_YEAR;

/** Looked up rather than worked out: it is asked millions of times. */
const firstDays: readonly Day[] = Array.from({ length: MONTHS + 1 }, (_, month) => firstDayOf(FIRST_MONTH + month));

/** First day of the month with this place among the simulated ones. */
export const firstDayOfPlace = (place: number): Day => firstDays[place] ?? LAST_DAY + 1;

/** The place of a day's month among the simulated ones. */
export const placeOfDay = (day: Day): number => monthOfDay(day) - FIRST_MONTH;
