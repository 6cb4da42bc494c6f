import { ALL } from '#lib/trial/estimates.ts';
import { named } from './named.ts';
import { ROUNDED } from './published-returns.ts';
import { FEWEST_FAMILIES } from '../thresholds.ts';
import { pageOf, tellCount, tellShare, type Teller } from './teller.ts';

/** Services that began after the start, and the families that had them: each family had one or more. */
export function publishedDurations(teller: Teller): void {
	const { equations, pages, place } = teller;
	const { series, curves } = pageOf(pages, 'service-duration');
	const cell = series.kind === 'change' ? series.cells.find(({ scope }) => scope === place.scope) : undefined;
	if (!cell) throw new Error(`no durations: ${place.scope}`);
	const { families: shown, coverage, cases, after } = cell[place.group].plain;

	const started = named(place, 'started');
	const families = tellCount(teller, 'with services', shown);
	tellShare(teller, families, started, coverage);
	equations.atMost(families, named(place, 'year before'));
	equations.sum(started, [families, equations.count(named(place, 'without services'))]);
	if (after.state === 'shown') equations.count(families, FEWEST_FAMILIES, equations.most);

	const services = tellCount(teller, 'services', cases ?? { state: 'not-estimable', reason: 'no-families' }, 0);
	equations.atMost(families, services);
	const curve = curves.find(({ group, window }) => group === place.group && window === 'after')?.curve;
	const atStart = curve?.state === 'shown' ? curve.atRisk.find(({ day }) => day === 0) : undefined;
	if (place.scope === ALL && atStart) equations.count(services, atStart.count - ROUNDED, atStart.count + ROUNDED);
}
