import { indicators } from '#lib/trial/overview.ts';
import { headlineMeasures, type HeadlineMeasure } from '#lib/trial/measures.ts';

/** A measure that a briefing may tell in a paragraph of its own. */
export type BriefedMeasure = HeadlineMeasure | 'return-to-work';

/**
 * Which measures concern a committee, by what its name says. The protocol holds names only, and municipalities give the
 * same work other names: where several rules fit, the committee gets the measures of all of them.
 */
const rules: readonly (readonly [name: RegExp, measures: readonly BriefedMeasure[]])[] = [
	[/børn|famili|unge|ungdom|skole/i, ['satisfaction', 'contact-points', 'service-days', 'cost']],
	[/beskæftigelse|arbejdsmarked|\bjob/i, ['self-support', 'return-to-work', 'cost']],
	[/social|sundhed|psykiatri|omsorg/i, ['contact-points', 'service-days', 'satisfaction', 'cost']],
	[/økonomi|finans/i, ['cost', 'service-days', 'contact-points', 'self-support', 'satisfaction']]
];

/** A committee whose name no rule knows, and one that is not registered, get all five in the order of the application. */
const everything: readonly BriefedMeasure[] = indicators
	.flatMap(({ measures }): readonly string[] => measures)
	.flatMap((name) => headlineMeasures.filter((measure) => measure === name));

/**
 * The measures that a briefing tells most about, each once, the closest to the committee first. Where all five are told
 * there is no room for the return to work besides: it stands in the table of every briefing.
 */
export function committeeMeasures(committee: string | null): readonly BriefedMeasure[] {
	const own = rules.flatMap(([name, measures]) => (committee !== null && name.test(committee) ? measures : []));
	if (own.length === 0) return everything;
	const measures = [...new Set(own)];
	const isAll = headlineMeasures.every((measure) => measures.includes(measure));
	return isAll ? measures.filter((measure) => measure !== 'return-to-work') : measures;
}
