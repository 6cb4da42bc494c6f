import { ALL } from '#lib/trial/estimates.ts';
import type { HeadlineMeasure } from '#lib/trial/measures.ts';
import type { Parting } from '#lib/trial/target-group-estimates.ts';
import type { PartedMeasure, TargetGroupsPage } from '#lib/trial/target-groups-page.ts';
import type { ReleasedPages } from '../released-pages.ts';
import type { Equations } from './equations.ts';
import { named } from './named.ts';
import { tellCount } from './teller.ts';

/** The trial's families, all sites together. */
const place = { scope: ALL, group: 'indsats' } as const;

/** The name of how many families of the trial with a pair are in a part. */
export function partName(measure: HeadlineMeasure, parting: Parting, code: string): string {
	return `${measure} plain, ${parting} ${code}`;
}

/**
 * The parts of all together: they add up to it. Of what is shown of the elements every number is ten or more, and the two
 * add up to all as well.
 */
export function publishedParts(equations: Equations, pages: ReleasedPages): void {
	const page: TargetGroupsPage = pages.targetGroups;
	const teller = { equations, pages, place };
	const tell = ({ measure, parts }: PartedMeasure, parting: Parting) => {
		if (parts.length === 0) return;
		const names = parts.map(({ code, families }) => {
			const name = tellCount(teller, partName(measure, parting, code), families);
			if (parting === 'target-group') equations.atMost(name, named(place, `target group ${code}`));
			return name;
		});
		equations.sum(named(place, `${measure} plain`), names);
	};
	for (const one of page.byTargetGroup) tell(one, 'target-group');
	for (const one of page.byStart) tell(one, 'start');
	for (const { measure, element, with: withIt, without } of page.elements) {
		if (withIt.state !== 'shown' || without.state !== 'shown') continue;
		const names = [
			tellCount(teller, `${measure} plain with ${element}`, withIt),
			tellCount(teller, `${measure} plain without ${element}`, without)
		];
		equations.sum(named(place, `${measure} plain`), names);
	}
}
