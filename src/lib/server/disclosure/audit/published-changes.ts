import { digitsOf } from '#lib/trial/digits.ts';
import { ALL } from '#lib/trial/estimates.ts';
import type { HeadlineMeasure } from '#lib/trial/measures.ts';
import type { ChangeFigures } from '#lib/trial/overview.ts';
import { named } from './named.ts';
import { publishedVerdict } from './published-verdict.ts';
import { ends, FAR, unitOf } from './scales.ts';
import { FEWEST_FAMILIES } from '../thresholds.ts';
import { limitsOf, pageOf, tellCount, tellMean, tellShare, type Teller } from './teller.ts';

/** One paired measure: the families with a pair, those of them with a guarded one, and what their values come to. */
export function publishedChanges(teller: Teller, measure: HeadlineMeasure): void {
	const { equations, pages, place } = teller;
	const { series } = pageOf(pages, measure);
	const cell = series.kind === 'change' ? series.cells.find(({ scope }) => scope === place.scope) : undefined;
	if (!cell) throw new Error(`no change: ${place.scope}`);
	const { plain, guarded } = cell[place.group];
	const name = (what: string) => named(place, `${measure} ${what}`);
	const started = named(place, 'started');

	tellChange(teller, measure, 'plain', plain);
	equations.sum(started, [name('plain'), equations.count(name('without'))]);
	if (place.scope !== ALL) tellWhoIsCompared(teller, measure, plain);

	// Touched by their selection, with a guarded pair or without; the rest stand in both changes.
	const parts = ['untouched', 'touched with guarded', 'touched without guarded'] as const;
	const [untouched, withGuarded, without] = parts.map((what) => equations.count(name(what))) as [
		string,
		string,
		string
	];
	equations.sum(name('plain'), [untouched, withGuarded, without]);
	if (guarded) tellChange(teller, measure, 'guarded', guarded);
	else tellAmounts(teller, measure, 'guarded');
	equations.sum(name('guarded'), [untouched, withGuarded]);
	equations.sum(equations.count(name('touched')), [withGuarded, without]);
	if (!guarded && place.scope !== ALL) equations.count(name('touched'), 0, 0);
	tellSelection(teller, measure);
	if (place.group === 'indsats') publishedVerdict(teller, measure);
}

function tellChange(
	teller: Teller,
	measure: HeadlineMeasure,
	basis: 'plain' | 'guarded',
	figures: ChangeFigures
): void {
	const { place } = teller;
	const families = tellCount(teller, `${measure} ${basis}`, figures.families);
	tellShare(teller, families, named(place, 'started'), figures.coverage);
	const { before, after, change } = tellAmounts(teller, measure, basis);
	const scale = { digits: digitsOf[measure], unit: unitOf(measure) };
	tellMean(teller, before, families, { mean: figures.before, ...scale });
	tellMean(teller, after, families, { mean: figures.after, ...scale });
	tellMean(teller, change, families, { mean: figures.change.value, ...scale });
}

/** The families' values before and after, added up. */
function tellAmounts({ equations, place }: Teller, measure: HeadlineMeasure, basis: 'plain' | 'guarded') {
	const name = (what: string) => named(place, `${measure} ${basis}${what}`);
	const families = equations.count(name(''));
	const [low, high] = ends[measure];
	const before = equations.amount(name(' before'));
	const after = equations.amount(name(' after'));
	equations.times(before, low, families, high);
	equations.times(after, low, families, high);
	const change = equations.amount(name(' change'));
	equations.sum(after, [before, change]);
	return { before, after, change };
}

/** Whose pairs these are: by the measure's definition, those of the families compared in the flow, or a part of them. */
function tellWhoIsCompared({ equations, place }: Teller, measure: HeadlineMeasure, { change }: ChangeFigures): void {
	const families = named(place, `${measure} plain`);
	const isDelivered = change.value.state !== 'not-estimable' || change.value.reason !== 'not-delivered';
	const compared = named(place, 'compared');
	if (measure === 'self-support') {
		equations.sum(compared, [families, equations.count(named(place, 'compared without self-support'))]);
	}
	if (measure === 'cost') {
		equations.atMost(families, named(place, 'year before'));
		equations.atMost(families, named(place, 'with cost'));
	}
	if (measure === 'satisfaction') equations.atMost(families, named(place, 'with satisfaction'));
	if (measure !== 'service-days' && measure !== 'contact-points') return;
	if (isDelivered) equations.sum(compared, [families]);

	// The mean at the start is of these families and of those that are not compared: what is left is theirs.
	const key = measure === 'service-days' ? 'serviceDays' : 'contactPersons';
	const waiting = equations.count(named(place, `with ${key} and no pair`));
	const rest = equations.amount(named(place, `sum of ${key} without a pair`));
	equations.sum(named(place, `with ${key}`), [families, waiting]);
	equations.sum(named(place, `sum of ${key}`), [named(place, `${measure} plain before`), rest]);
	equations.times(rest, 0, waiting, FAR);
}

/** The plain and the guarded change differ by the families touched, and by how much is told on its own. */
function tellSelection({ equations, pages, place }: Teller, measure: HeadlineMeasure): void {
	const name = (what: string) => named(place, `${measure} ${what}`);
	const [low, high] = ends[measure];
	const fall = equations.amount(name('fall'));
	equations.times(fall, -FAR, name('touched with guarded'), FAR);
	const before = equations.amount(name('before of those without'));
	equations.sum(name('plain before'), [name('guarded before'), before, name('minus fall')]);
	equations.amount(name('minus fall'));
	equations.between(
		0,
		[
			[1, fall],
			[1, name('minus fall')]
		],
		0
	);
	const after = equations.amount(name('after of those without'));
	equations.sum(name('plain after'), [name('guarded after'), after]);
	for (const amount of [before, after]) equations.times(amount, low, name('touched without guarded'), high);

	const expected = pageOf(pages, measure).expectedByChance.find(({ scope }) => scope === place.scope)?.change;
	if (expected?.state !== 'shown' || place.group !== 'indsats') return;
	const [least, most] = limitsOf(expected.value, digitsOf[measure]);
	equations.count(name('touched with guarded'), FEWEST_FAMILIES, equations.most);
	equations.times(fall, least / unitOf(measure), name('touched with guarded'), most / unitOf(measure));
}
