const year = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Copenhagen', year: 'numeric' });

/** The year that a moment (ISO) lies in, by the clock in Denmark. */
export function danishYear(moment: string): number {
	return Number(year.format(new Date(moment)));
}
