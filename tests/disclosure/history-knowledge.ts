import { digitsOf } from '#lib/trial/digits.ts';
import type { Group } from '#lib/trial/code-lists.ts';
import type { EditionContent } from '#lib/trial/edition.ts';
import type { View } from '#lib/trial/views.ts';
import { ALL, type Scope } from '#lib/trial/estimates.ts';
import { headlineMeasures, type HeadlineMeasure } from '#lib/trial/measures.ts';
import { statusMeans } from '#lib/trial/overview.ts';
import { pairedQuantity, startQuantities } from '#lib/trial/quantities.ts';
import type { Key } from '#lib/trial/records.ts';
import type { Figure } from '#lib/trial/released.ts';
import type { SetBehind } from '#lib/trial/sets-behind.ts';

/** A family's value as long as it stands: corrected, it is another one. */
export interface OneValue {
	/** What is added up: `cost before`. */
	readonly quantity: string;
	readonly family: Key;
	readonly value: number;
}

/** A figure with everything that the worst reader knows of it: who is behind it, but not what their values are. */
export interface Known {
	/** The sum lies between these, by the mean that is shown and its decimals. */
	readonly low: number;
	readonly high: number;
	/** Each family's value, and whether it is added or subtracted. */
	readonly terms: readonly (readonly [times: 1 | -1, value: OneValue])[];
}

interface Mean {
	readonly view: View;
	readonly scope: Scope;
	readonly group: Group;
	readonly figure: Figure;
	readonly digits: number;
	/** The value that is averaged, or the one less the other. */
	readonly plus: string;
	readonly minus: string | null;
}

/**
 * What an edition tells that the one before did not: its means of families' values, where the view moved. `setsAt` gives
 * the sets behind the figures of the deliveries of a day.
 */
export function knownFrom(edition: EditionContent, setsAt: (cutoff: string) => readonly SetBehind[]): Known[] {
	return meansThatMoved(edition).flatMap(({ view, scope, group, figure, digits, plus, minus }) => {
		if (figure.state !== 'shown') return [];
		// All together are the union of the sites, each from the delivery that it stands on.
		const sources = edition.views[view].sources.filter(
			(source) => source.group === group && (scope === ALL || source.municipality === scope)
		);
		const of = (quantity: string) =>
			sources.flatMap(({ municipality, cutoff }) => [
				...(setsAt(cutoff).find(
					(set) => set.view === view && set.quantity === quantity && set.scope === municipality && set.group === group
				)?.parts ?? [])
			]);
		const values = (times: 1 | -1, quantity: string) =>
			of(quantity).map(([family, part]) => [times, { quantity, family, value: Number(part) }] as const);
		const added = values(1, plus);
		const half = 0.5 * 10 ** -digits;
		return [
			{
				low: added.length * (figure.value - half),
				high: added.length * (figure.value + half),
				terms: [...added, ...(minus === null ? [] : values(-1, minus))]
			}
		];
	});
}

function meansThatMoved({ views }: EditionContent): Mean[] {
	const ofPairs = (measure: HeadlineMeasure): Mean[] => {
		const { waits, figures } = views[`measure:${measure}`];
		if (waits !== null || figures.series.kind !== 'change') return [];
		const [before, after] = (['before', 'after'] as const).map((part) => pairedQuantity(measure, 'plain', part));
		if (before === undefined || after === undefined) return [];
		const digits = digitsOf[measure];
		return figures.series.cells.flatMap(({ scope, ...cell }) =>
			(['indsats', 'sammenligning'] as const).flatMap((group): Mean[] => {
				const { plain } = cell[group];
				const place = { ...({ view: `measure:${measure}` } as const), scope, group, digits };
				return [
					{ ...place, figure: plain.before, plus: before, minus: null },
					{ ...place, figure: plain.after, plus: after, minus: null },
					{ ...place, figure: plain.change.value, plus: after, minus: before }
				];
			})
		);
	};
	return [
		...headlineMeasures.flatMap(ofPairs),
		...statusMeans.flatMap((mean) => {
			const { waits, figures } = views[`start:${mean}`];
			const stated = {
				...({ view: `start:${mean}` } as const),
				digits: digitsOf[mean],
				plus: startQuantities[mean],
				minus: null
			};
			return waits === null ? figures.map((one): Mean => ({ ...one, ...stated })) : [];
		})
	];
}
