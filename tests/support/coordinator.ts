import type { Sender } from '#lib/server/access/sender.ts';

/** A coordinator of a municipality, with an account of its own. */
export function coordinatorOf(municipality: string, stated: Partial<Sender> = {}): Sender {
	return {
		id: `coordinator${municipality}`,
		role: 'coordinator',
		municipality,
		isDemonstration: false,
		hasSecondFactor: false,
		...stated
	};
}
