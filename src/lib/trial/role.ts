/** What somebody with an account may be, as disclosure names them. One account has one role. */
export const roles = ['coordinator', 'steering', 'evaluator', 'reader', 'administrator'] as const;

export type Role = (typeof roles)[number];

const ofMunicipality: ReadonlySet<Role> = new Set(['coordinator', 'steering']);
const withSecondFactor: ReadonlySet<Role> = new Set(['evaluator', 'administrator']);

/** Whether a role is one of a municipality: whoever has it acts for that municipality and for no other. */
export function isOfMunicipality(role: Role): boolean {
	return ofMunicipality.has(role);
}

/** Whether a role needs a second factor: one sees every family's row, the other opens the door to everybody. */
export function needsSecondFactor(role: Role): boolean {
	return withSecondFactor.has(role);
}

export function roleOf(text: unknown): Role | null {
	return roles.find((role) => role === text) ?? null;
}
