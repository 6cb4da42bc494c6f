import { trialMunicipalities } from './municipalities.ts';
import type { Role } from './role.ts';

/** An account that is ready in the demonstration, so that a newcomer sees the product as that person sees it. */
export interface DemonstrationAccount {
	readonly name: string;
	readonly role: Role;
	readonly municipality: string | null;
}

/** A coordinator in each municipality, and one account of each other role. */
export const demonstrationAccounts: readonly DemonstrationAccount[] = [
	...trialMunicipalities.map((municipality) => ({
		name: `coordinator-${municipality}`,
		role: 'coordinator' as const,
		municipality
	})),
	{ name: 'steering', role: 'steering', municipality: '370' },
	{ name: 'evaluator', role: 'evaluator', municipality: null },
	{ name: 'reader', role: 'reader', municipality: null },
	{ name: 'administrator', role: 'administrator', municipality: null }
];

export function findDemonstrationAccount(name: unknown): DemonstrationAccount | null {
	return demonstrationAccounts.find((account) => account.name === name) ?? null;
}
