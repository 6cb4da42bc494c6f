import type { EditionContent, FiguresOf } from '#lib/trial/edition.ts';
import type { Released } from '#lib/trial/released.ts';
import type { SiteFigures } from '#lib/trial/site-figures.ts';
import type { SiteView } from '#lib/trial/views.ts';

/** What a view shows of municipalities. */
export function siteViewOf(
	{ months, costs, followed, halfway, carriedOut, caseMix }: SiteFigures,
	view: SiteView
): FiguresOf<SiteView> {
	switch (view) {
		case 'months:cost':
			return months.cost;
		case 'months:contact-points':
			return months['contact-points'];
		case 'months:self-support':
			return months['self-support'];
		case 'cost:payers':
			return costs.payers;
		case 'cost:groups':
			return costs.groups;
		case 'cost:categories':
			return costs.categories;
		case 'follow-up:cost':
			return followed;
		case 'follow-up:contact-persons':
			return halfway;
		case 'carrying-out':
			return carriedOut;
		case 'case-mix':
			return caseMix;
	}
}

/** What municipalities are told of, put together again from its views. */
export function sitesOf({ views }: EditionContent): Released<SiteFigures> {
	const figures: SiteFigures = {
		months: {
			cost: views['months:cost'].figures,
			'contact-points': views['months:contact-points'].figures,
			'self-support': views['months:self-support'].figures
		},
		costs: {
			payers: views['cost:payers'].figures,
			groups: views['cost:groups'].figures,
			categories: views['cost:categories'].figures
		},
		followed: views['follow-up:cost'].figures,
		halfway: views['follow-up:contact-persons'].figures,
		carriedOut: views['carrying-out'].figures,
		caseMix: views['case-mix'].figures
	};
	return figures as Released<SiteFigures>;
}
