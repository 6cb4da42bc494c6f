const clock = new Intl.DateTimeFormat('sv-SE', {
	...{ timeZone: 'Europe/Copenhagen', hourCycle: 'h23' },
	...{ year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', second: '2-digit' }
});

/**
 * The moment at which a day begins in Denmark, from an ISO date: one hour before UTC in winter, two in summer. Clocks
 * are never set at midnight, so there is one such moment. Null for a day that there is none of.
 */
export function danishMidnight(date: string): Date | null {
	const midnight = new Date(`${date}T00:00:00Z`);
	if (!/^\d{4}-\d\d-\d\d$/.test(date) || Number.isNaN(midnight.getTime())) return null;
	// 31 February is read as 3 March.
	if (!midnight.toISOString().startsWith(date)) return null;
	const candidates = [1, 2].map((hours) => new Date(midnight.getTime() - hours * 60 * 60 * 1000));
	return candidates.find((moment) => clock.format(moment) === `${date} 00:00:00`) ?? null;
}

/** The day after, as ISO. */
export function dayAfter(date: string): string {
	const next = new Date(`${date}T00:00:00Z`);
	next.setUTCDate(next.getUTCDate() + 1);
	return next.toISOString().slice(0, 10);
}
