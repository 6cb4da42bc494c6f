import { targetGroups } from '#lib/trial/code-lists.ts';
import { digitsOf } from '#lib/trial/digits.ts';
import { ALL } from '#lib/trial/estimates.ts';
import { statusMeans, type CountShown, type StatusMean, type StatusShown } from '#lib/trial/overview.ts';
import { supportKinds } from '#lib/trial/support-kinds.ts';
import { named } from './named.ts';
import { ends, FAR, unitOf } from './scales.ts';
import { tellCount, tellMean, type Teller } from './teller.ts';

/** Status at start: the families by target group, their adults by support, and the means. */
export function publishedStatus(teller: Teller): void {
	const { equations, pages, place } = teller;
	const status = pages.overview.status.find(({ scope, group }) => scope === place.scope && group === place.group);
	const started = named(place, 'started');
	const adults = equations.count(named(place, 'adults of working age'));
	if (status) tellCount(teller, 'started', status.families);
	equations.sum(started, tellTable(teller, 'target group', targetGroupCodes, status?.targetGroups ?? []));
	equations.sum(adults, tellTable(teller, 'support', supportKinds, status?.support ?? []));
	for (const mean of statusMeans) tellMeanAtStart(teller, mean, status);
	// Every adult of working age is an adult, where the table of persons was delivered at all.
	const isTold = status && status.means.adults.state !== 'not-estimable';
	if (isTold && place.scope !== ALL) equations.atMost(adults, named(place, 'sum of adults'));
}

const targetGroupCodes = targetGroups.map(({ code }) => code);

/** A table that was not delivered counts nobody. One in which any count is shown hides no zero, at a single place. */
function tellTable(
	teller: Teller,
	what: string,
	codes: readonly string[],
	counts: readonly CountShown<string>[]
): string[] {
	const isAnyShown = counts.some(({ count }) => count.state === 'shown');
	const leastHidden = isAnyShown && teller.place.scope !== ALL ? 1 : 0;
	return codes.map((code) => {
		const count = counts.find((one) => one.code === code)?.count ?? nobody;
		return tellCount(teller, `${what} ${code}`, count, leastHidden);
	});
}

const nobody = { state: 'not-estimable', reason: 'not-delivered' } as const;

/** How many families are behind a mean is not told, but who they are a part of is. */
function tellMeanAtStart(teller: Teller, key: StatusMean, status: StatusShown | undefined): void {
	const { equations, place } = teller;
	const mean = status?.means[key] ?? nobody;
	const families = equations.count(named(place, `with ${key}`), 0, mean.state === 'not-estimable' ? 0 : equations.most);
	const sum = equations.amount(named(place, `sum of ${key}`));
	const started = named(place, 'started');
	equations.atMost(families, started);
	const isPerson = key === 'adults' || key === 'children';
	if (mean.state !== 'not-estimable' && place.scope !== ALL) {
		if (isPerson) equations.sum(families, [started]);
		if (key === 'serviceDays') equations.sum(families, [named(place, 'year before')]);
		if (key === 'contactPersons' || key === 'contactUnits') equations.atMost(named(place, 'year before'), families);
		if (key === 'cost') equations.atMost(families, named(place, 'year before'));
	}
	const [low, high] = key === 'satisfaction' || key === 'cost' ? ends[key] : [0, FAR];
	equations.times(sum, low, families, high);
	tellMean(teller, sum, families, { mean, digits: digitsOf[key], unit: unitOf(key) });
}
