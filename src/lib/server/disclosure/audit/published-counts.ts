import { groups, type Group } from '#lib/trial/code-lists.ts';
import { ALL, type Scope } from '#lib/trial/estimates.ts';
import type { ReleasedPages } from '../released-pages.ts';
import { headlineMeasures } from '#lib/trial/measures.ts';
import { Equations } from './equations.ts';
import { mostOf } from './most.ts';
import { named } from './named.ts';
import { publishedAverages } from './published-averages.ts';
import { publishedCarriedOut } from './published-carried-out.ts';
import { publishedChanges } from './published-changes.ts';
import { publishedDurations } from './published-durations.ts';
import { publishedFlow } from './published-flow.ts';
import { publishedParts } from './published-parts.ts';
import { publishedQuality } from './published-quality.ts';
import { publishedReturns } from './published-returns.ts';
import { publishedShareDifferences } from './published-share-differences.ts';
import { publishedStatus } from './published-status.ts';
import { pageOf } from './teller.ts';

/**
 * Everything that the pages of one set of deliveries tell of a count, as equations.
 *
 * The reader knows the definitions of the measures: who is a part of whom, that all together is the sum of the
 * places, that a mean is a sum over a count. Of the gate she knows its rules that are told: a figure has ten
 * families behind it, and nobody is no secret, so what is hidden is at least one.
 */
export function publishedCounts(pages: ReleasedPages): Equations {
	const equations = new Equations(mostOf(pages));
	const { scopes } = pages.overview;
	const sites = scopes.filter((scope) => scope !== ALL);
	for (const { code: group } of groups) {
		for (const scope of scopes) {
			const teller = { equations, pages, place: { scope, group } };
			publishedFlow(teller);
			publishedStatus(teller);
			for (const measure of headlineMeasures) publishedChanges(teller, measure);
			publishedReturns(teller);
			publishedDurations(teller);
			publishedCarriedOut(teller);
			publishedQuality(teller);
		}
		addUp(equations, group, sites);
	}
	for (const measure of headlineMeasures) publishedAverages({ equations, pages, sites }, measure);
	publishedParts(equations, pages);
	publishedShareDifferences(equations, pageOf(pages, 'return-to-work').differences);
	return equations;
}

/** Whatever is told of places is told of all together: the sum of theirs. */
function addUp(equations: Equations, group: Group, sites: readonly Scope[]): void {
	const prefix = named({ scope: ALL, group }, '');
	for (const name of [...equations.unknowns.keys()].filter((one) => one.startsWith(prefix))) {
		const what = name.slice(prefix.length);
		if (!isOfOnePlace(what))
			equations.sum(
				name,
				sites.map((scope) => named({ scope, group }, what))
			);
	}
}

/** Yes or no: one is not the sum of the others. */
function isOfOnePlace(what: string): boolean {
	return what.includes('whether ');
}
