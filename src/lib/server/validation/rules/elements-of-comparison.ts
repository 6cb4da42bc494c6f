import type { FamilyRecord } from '#lib/trial/records.ts';
import { inCell, type Finding } from '../finding.ts';
import { elementColumns } from './element-columns.ts';

/** A comparison family gets no element of the intervention, or it is no comparison. */
export function elementsOfComparison(family: FamilyRecord): Finding[] {
	if (family.group !== 'sammenligning') return [];
	return elementColumns
		.filter(([field]) => family[field])
		.map(([, column]) => inCell('comparison-family-with-element', 'familier', family.row, column));
}
