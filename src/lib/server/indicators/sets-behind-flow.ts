import type { Group } from '#lib/trial/code-lists.ts';
import { measuresInOrder } from '#lib/trial/measure-page.ts';
import { flowQuantities, STARTED } from '#lib/trial/quantities.ts';
import type { View } from '#lib/trial/views.ts';
import type { FlowStep } from './flow.ts';
import { COUNTED } from './sets-behind-part.ts';
import { startedOf, type SetOfGroup, type SiteBehind } from './sets-behind-site.ts';

const everyone: readonly FlowStep[] = ['complete', 'notYetObserved', 'leftArea', 'beforeIncomplete'];

/** The steps that stand on the pages, and what each is made up of. */
const steps = {
	started: everyone,
	compared: ['complete'],
	notYet: ['notYetObserved'],
	other: ['leftArea', 'beforeIncomplete']
} as const satisfies Record<keyof typeof flowQuantities, readonly FlowStep[]>;

/** The families in each step of the flow. */
export function flowSets(site: SiteBehind, group: Group): SetOfGroup[] {
	return (Object.keys(flowQuantities) as (keyof typeof flowQuantities)[]).map((step) =>
		familiesIn(site, group, 'flow', { quantity: flowQuantities[step], steps: steps[step] })
	);
}

/** The families that started, wherever their number stands or is told: a measure's coverage is a share of them. */
export function startedSets(site: SiteBehind, group: Group): SetOfGroup[] {
	const places = ['start:families', ...measuresInOrder.map((measure) => `measure:${measure}` as const)] as const;
	return places.map((view) => familiesIn(site, group, view, { quantity: STARTED, steps: everyone }));
}

function familiesIn(
	site: SiteBehind,
	group: Group,
	view: View,
	{ quantity, steps: own }: { readonly quantity: string; readonly steps: readonly FlowStep[] }
): SetOfGroup {
	const families = startedOf(site, group).filter(({ step }) => own.includes(step));
	return { view, quantity, parts: new Map(families.map(({ family }) => [family, COUNTED])) };
}
