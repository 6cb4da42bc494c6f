import type { FamilyFile, SupportRecord } from '#lib/trial/records.ts';
import { inCell, type Finding } from '../finding.ts';

/**
 * A person has one main source of support at a time. Of two spells that overlap the one that starts
 * later is named, with the row that it runs into: an open spell runs into everything after it.
 */
export function overlappingSupport({ supports }: FamilyFile): Finding[] {
	const ordered = supports.toSorted((a, b) => a.person - b.person || a.start - b.start || a.row - b.row);
	const findings: Finding[] = [];
	let longest: SupportRecord | undefined;
	for (const spell of ordered) {
		if (longest?.person !== spell.person) {
			longest = spell;
			continue;
		}
		if (longest.end === null || longest.end >= spell.start) {
			findings.push(inCell('overlapping-support', 'forsoergelse', spell.row, 'startdato', { other: longest.row }));
		}
		if (longest.end !== null && (spell.end === null || spell.end > longest.end)) longest = spell;
	}
	return findings;
}
