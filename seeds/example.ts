import { deliveryWith } from './delivery.ts';
import { sites } from './sites.ts';
import type { Delivery } from './tables.ts';

/** Enough to see how a delivery is written. */
const INTERVENTION = 2;
const COMPARISON = 1;

/**
 * A few families of the synthetic trial as a delivery of their own, for the filled example that a municipality
 * looks at. They come from the municipality with a comparison group and every table.
 */
function exampleDelivery(): Delivery {
	const site = sites.find(({ folder }) => folder === 'holbaek');
	if (!site) throw new Error('the synthetic trial has no such municipality');
	const delivery = deliveryWith(site, site.effect);
	const first = (group: string, count: number) =>
		delivery.familier?.filter((family) => family.gruppe === group).slice(0, count) ?? [];
	const families = [...first('indsats', INTERVENTION), ...first('sammenligning', COMPARISON)];
	const ids = new Set(families.map((family) => family.familie_id));
	const ofFamily = <Row extends { readonly familie_id: string }>(rows: readonly Row[] | null) =>
		rows?.filter((row) => ids.has(row.familie_id)) ?? null;
	const persons = ofFamily(delivery.personer);
	const personIds = new Set(persons?.map((person) => person.person_id));
	return {
		leverance: delivery.leverance,
		familier: families,
		personer: persons,
		ydelser: ofFamily(delivery.ydelser),
		forsoergelse: delivery.forsoergelse?.filter((spell) => personIds.has(spell.person_id)) ?? null,
		kontakter: ofFamily(delivery.kontakter),
		planer: ofFamily(delivery.planer),
		udgifter: ofFamily(delivery.udgifter),
		maalinger: ofFamily(delivery.maalinger)
	};
}

/** The same as a file that the pages read: a row a line, days and months as their numbers, amounts in øre. */
export function exampleFile(): string {
	const tables = Object.entries(exampleDelivery()).map(([table, rows]: [string, readonly object[] | null]) => {
		const lines = rows?.map((row) => `\t\t${JSON.stringify(row)}`).join(',\n') ?? null;
		return `\t"${table}": ${lines === null ? 'null' : `[\n${lines}\n\t]`}`;
	});
	return `{\n${tables.join(',\n')}\n}\n`;
}
