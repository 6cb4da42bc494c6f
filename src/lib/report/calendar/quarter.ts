/** A quarter of a year, 1 to 4. */
export interface Quarter {
	readonly year: number;
	readonly quarter: number;
}

const LAST_DAYS = ['03-31', '06-30', '09-30', '12-31'] as const;

/** The last day of a quarter, ISO. */
export function lastDayOf({ year, quarter }: Quarter): string {
	const day = LAST_DAYS[quarter - 1];
	if (day === undefined) throw new RangeError(`no such quarter: ${quarter}`);
	return `${year}-${day}`;
}

/** The quarter that a day (ISO) lies in. */
export function quarterOfDay(day: string): Quarter {
	const [year = 0, month = 1] = day.split('-').map(Number);
	return { year, quarter: Math.ceil(month / 3) };
}
