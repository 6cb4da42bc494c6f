import { measuresInOrder } from '#lib/trial/measure-page.ts';
import { named } from './named.ts';
import { pageOf, tellCount, type Teller } from './teller.ts';

/** Where the families went, which every page of a measure tells: those that started went one of three ways. */
export function publishedFlow(teller: Teller): void {
	const { equations, pages, place } = teller;
	for (const measure of measuresInOrder) {
		const flow = pageOf(pages, measure).flow.find(({ scope, group }) => scope === place.scope && group === place.group);
		if (!flow) throw new Error(`no flow: ${place.scope}`);
		const started = tellCount(teller, 'started', flow.started);
		// Nobody may hide behind a hidden start, and two hidden steps behind each other.
		const parts = [
			tellCount(teller, 'compared', flow.compared, flow.started.state === 'hidden' ? 0 : 1),
			tellCount(teller, 'not yet', flow.notYet, 0),
			tellCount(teller, 'other', flow.other, 0)
		];
		equations.sum(started, parts);
	}
	const [started, compared, notYet, other] = ['started', 'compared', 'not yet', 'other'].map((what) =>
		named(place, what)
	) as [string, string, string, string];
	// Who has a year before in the registers: everybody compared or waiting, and nobody who did not start.
	const known = equations.count(named(place, 'year before'));
	equations.atMost(known, started);
	equations.between(
		0,
		[
			[1, known],
			[-1, compared],
			[-1, notYet]
		],
		Infinity
	);
	const notCompared = equations.count(named(place, 'not compared'));
	equations.sum(notCompared, [notYet, other]);
}
