import { ALL, type Scope } from '#lib/trial/estimates.ts';
import { headlineMeasures } from '#lib/trial/measures.ts';
import type { Released } from '#lib/trial/released.ts';
import type { SitePage, SitesPage } from '#lib/trial/site-page.ts';
import { breakEvenShown } from './break-even-shown.ts';
import type { ReleasedPages } from './released-pages.ts';

/** The page of each municipality, and the one of all, put together from what has been released. */
export interface SitePages {
	readonly bySite: ReadonlyMap<Scope, Released<SitePage>>;
	readonly all: Released<SitesPage>;
}

const madeOnce = new WeakMap<ReleasedPages, SitePages>();

/** The same objects as long as the pages are the same, so that charts need not be drawn anew. */
export function sitePagesOf(pages: ReleasedPages): SitePages {
	const made = madeOnce.get(pages) ?? make(pages);
	madeOnce.set(pages, made);
	return made;
}

function make(pages: ReleasedPages): SitePages {
	const { deliveries, scopes } = pages.overview;
	const { costs } = pages.sites;
	const sites = scopes.filter((scope) => scope !== ALL).map((scope) => sitePage(pages, scope));
	const all: SitesPage = {
		...{ deliveries, sites, cost: costAt(pages, ALL) },
		payers: costs.payers.filter(({ scope }) => scope === ALL),
		groups: costs.groups.filter(({ scope }) => scope === ALL),
		categories: costs.categories
	};
	return {
		bySite: new Map(sites.map((page) => [page.municipality, page])),
		all: all as Released<SitesPage>
	};
}

/** What the overview tells of cost at a place. */
function costAt({ overview }: ReleasedPages, place: Scope): SitesPage['cost'] {
	const cost = overview.indicators.flatMap(({ series }) => [...series]).find(({ measure }) => measure === 'cost');
	return cost?.kind === 'change' ? (cost.cells.find(({ scope }) => scope === place) ?? null) : null;
}

function sitePage(pages: ReleasedPages, municipality: Scope): Released<SitePage> {
	const { overview, sites } = pages;
	const { deliveries, scopes, status, indicators, headlines } = overview;
	const ofSite = <T extends { readonly scope: Scope }>(rows: readonly T[]) =>
		rows.filter(({ scope }) => scope === municipality);
	const statusOf = (place: Scope) => status.find(({ scope, group }) => scope === place && group === 'indsats') ?? null;
	const series = indicators.flatMap((one) => [...one.series]);
	const returns = series.find(({ kind }) => kind === 'share');
	const groups = ofSite(sites.costs.groups);
	const own = groups.find(({ group }) => group === 'indsats')?.parts.find(({ part }) => part === 'trial');
	const page: SitePage = {
		...{ municipality, deliveries, scopes, groups },
		status: { own: statusOf(municipality), all: statusOf(ALL) },
		headlines: ofSite(headlines),
		before: headlineMeasures.flatMap((measure) => {
			const own = series.find((one) => one.measure === measure);
			const at = (place: Scope) =>
				own?.kind === 'change' ? own.cells.find(({ scope }) => scope === place)?.indsats.plain.before : undefined;
			const [ofOwn, ofAll] = [at(municipality), at(ALL)];
			return ofOwn && ofAll ? [{ measure, own: ofOwn, all: ofAll }] : [];
		}),
		cost: costAt(pages, municipality),
		returnToWork: returns?.kind === 'share' ? (ofSite(returns.cells)[0] ?? null) : null,
		months: {
			cost: ofSite(sites.months.cost),
			'contact-points': ofSite(sites.months['contact-points']),
			'self-support': ofSite(sites.months['self-support'])
		},
		payers: ofSite(sites.costs.payers),
		followed: ofSite(sites.followed),
		halfway: ofSite(sites.halfway),
		carriedOut: ofSite(sites.carriedOut)[0] ?? null,
		caseMix: ofSite(sites.caseMix)[0] ?? null,
		breakEven: breakEvenShown(
			ofSite(headlines).find(({ measure }) => measure === 'cost'),
			own
		)
	};
	return page as Released<SitePage>;
}
