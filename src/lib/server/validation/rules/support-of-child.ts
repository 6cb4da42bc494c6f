import type { FamilyFile } from '#lib/trial/records.ts';
import { inCell, type Finding } from '../finding.ts';

/** Support is delivered for adults. A child's spell is kept, but no measure looks at it. */
export function supportOfChild({ persons, supports }: FamilyFile): Finding[] {
	const children = new Set(persons.filter(({ role }) => role === 'barn').map(({ person }) => person));
	return supports
		.filter(({ person }) => children.has(person))
		.map(({ row }) => inCell('support-of-child', 'forsoergelse', row, 'person_id'));
}
