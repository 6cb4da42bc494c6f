import type { Service } from '#lib/trial/code-lists.ts';
import type { ServiceRecord } from '#lib/trial/records.ts';
import { daysWithin, mergeSpells } from './spells.ts';
import type { Span } from './windows.ts';

/**
 * A family's rows by service: the same person (or the family as a whole), act and service.
 * Not the section of the act: one act was renumbered in 2020, and nobody's course ended by it.
 */
export function servicesOf(rows: readonly ServiceRecord[], excluded: ReadonlySet<Service>): ServiceRecord[][] {
	const counted = rows.filter(({ service }) => !excluded.has(service));
	return [...Map.groupBy(counted, ({ person, law, service }) => `${person ?? ''} ${law} ${service}`).values()];
}

/**
 * Service days: on how many days of the window each service runs, summed over services.
 * Two services on one day count two; two rows of the same service count one.
 */
export function serviceDays(services: readonly ServiceRecord[][]): (window: Span) => number {
	const spells = services.map((rows) => mergeSpells(rows));
	return (window) => spells.reduce((days, service) => days + daysWithin(service, window), 0);
}
