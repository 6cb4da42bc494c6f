import type { FamilyFile } from '#lib/trial/records.ts';
import { inTable, type Finding } from '../finding.ts';
import type { FamilyContext } from './context.ts';

/** An adult lives on something. Without any spell of support nothing can be said about return to work. */
export function adultWithoutSupport({ persons, supports }: FamilyFile, { tables }: FamilyContext): Finding[] {
	if (!tables.has('forsoergelse')) return [];
	const supported = new Set(supports.map(({ person }) => person));
	return persons
		.filter(({ role, person }) => role === 'voksen' && !supported.has(person))
		.map(({ row }) => inTable('adult-without-support', 'personer', row));
}
