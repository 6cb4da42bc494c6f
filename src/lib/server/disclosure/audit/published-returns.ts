import { ALL } from '#lib/trial/estimates.ts';
import { named } from './named.ts';
import { FEWEST_FAMILIES } from '../thresholds.ts';
import { pageOf, tellCount, tellShare, type Teller } from './teller.ts';

/**
 * The adults who could return to work: on a public benefit at the start, and seen long enough. How many they are
 * is not told, but their families are, and under the curve of all together so is their rounded number.
 */
export function publishedReturns(teller: Teller): void {
	const { equations, pages, place } = teller;
	const { series, curves } = pageOf(pages, 'return-to-work');
	const cell = series.kind === 'share' ? series.cells.find(({ scope }) => scope === place.scope) : undefined;
	if (!cell) throw new Error(`no shares: ${place.scope}`);
	const { families: shown, coverage, cases, after6Months, after12Months } = cell[place.group];
	if (cases !== null && cases.state !== 'not-estimable') throw new Error('the adults who could return are told');

	const started = named(place, 'started');
	const families = tellCount(teller, 'with returns', shown);
	tellShare(teller, families, started, coverage);
	equations.sum(started, [families, equations.count(named(place, 'without returns'))]);
	if ([after6Months, after12Months].some(({ value }) => value.state === 'shown')) {
		equations.count(families, FEWEST_FAMILIES, equations.most);
	}

	const adults = equations.count(named(place, 'adults who could return'));
	equations.atMost(families, adults);
	const notSeen = equations.count(named(place, 'adults on benefit not seen long enough'));
	equations.sum(named(place, 'support public-benefit'), [adults, notSeen]);
	const curve = curves.find(({ group }) => group === place.group)?.curve;
	const atStart = curve?.state === 'shown' ? curve.atRisk.find(({ day }) => day === 0) : undefined;
	if (place.scope === ALL && atStart) equations.count(adults, atStart.count - ROUNDED, atStart.count + ROUNDED);
}

/** A number rounded to the nearest five is at most so far away. */
export const ROUNDED = 2;
