import type { LogChoice } from '#lib/trial/administration.ts';

/** The query of a page of the log: what was chosen, and which page of it. */
export function logQuery({ what, who, from, until, page }: LogChoice): string {
	const asked = { what, who, from, until, page: page > 1 ? String(page) : null };
	const query = new URLSearchParams();
	for (const [name, value] of Object.entries(asked)) if (value !== null) query.set(name, value);
	return `?${query.toString()}`;
}
