import { measuresInOrder } from '#lib/trial/measure-page.ts';
import { trialMunicipalities } from '#lib/trial/municipalities.ts';
import { soundDelivery } from '../support/sound-delivery.ts';
import {
	asInvited,
	byButton,
	datesOfNothing,
	draftUnderWay,
	failedDraft,
	failedOrder,
	ofInvited,
	orderWithout,
	secondFactor,
	wrongPassword
} from './arrivals.ts';
import type { PageState } from './page-state.ts';
import { faultyDelivery, upload } from './upload.ts';

/*
 * Every page of the product, in every state that somebody can find it in. A route that is not here fails. The most
 * sheets of paper are those that a page needs: whoever lets it grow says so here.
 */

/** The demonstration's first edition is approved on the day that the tests run. */
const newest = `${new Date().getFullYear()}-1`;

/** A page of figures, as the demonstration has it. */
const shown = (at: string, title: string, sheets: number): PageState => ({
	...{ on: 'seeded', at, says: title, sheets, foot: [`Udgave ${newest}`, 'SYNTETISKE DATA'] }
});
const inEnglish = (at: string, sheets: number): PageState => ({
	...{
		on: 'seeded',
		at,
		language: 'en',
		says: `Edition ${newest}`,
		sheets,
		foot: [`Edition ${newest}`, 'SYNTHETIC DATA']
	}
});
const mostlyHidden = (at: string, title: string, sheets: number): PageState => ({
	...{ on: 'hidden', at, as: 'reader', says: title, sheets, foot: ['Udgave 2020-1'] }
});
const withoutEdition = (at: string, title: string): PageState => ({
	...{ on: 'empty', at, as: 'evaluator', says: title, sheets: 1 }
});

const ofFigures = (at: string, title: string, sheets: number): PageState[] => [
	shown(at, title, sheets),
	inEnglish(at, sheets),
	mostlyHidden(at, title, sheets),
	withoutEdition(at, title)
];

/** The same page of an edition that is asked for by its number. */
const ofEdition = (at: string, sheets: number): PageState[] => [
	{ on: 'hidden', at: `/editions/2020-1${at}`, as: 'steering', says: 'Udgave 2020-1', sheets, foot: ['Udgave 2020-1'] }
];

/** And of the draft. */
const ofDraft = (at: string, sheets: number): PageState[] => [
	{
		on: 'hidden',
		at: `/editions/draft${at}`,
		as: 'coordinator',
		says: 'Udkast – ikke godkendt',
		sheets,
		foot: ['Udkast']
	}
];

const titles = {
	...{ 'service-duration': 'Varighed af nye ydelser', 'service-days': 'Ydelsesdage pr. familie' },
	...{ 'return-to-work': 'Tilbage i arbejde', 'self-support': 'Andel dage som selvforsørgende' },
	...{ 'contact-points': 'Kontaktpunkter', cost: 'Udgifter pr. familie', satisfaction: 'Familiernes tilfredshed' }
};
const places: Readonly<Record<string, string>> = { '320': 'Faxe', '316': 'Holbæk', '370': 'Næstved' };

export const pageStates: Readonly<Record<string, readonly PageState[]>> = {
	'/': ofFigures('/', 'Overblik', 6),
	'/measures/[measure]': [
		...measuresInOrder.map((measure) => shown(`/measures/${measure}`, titles[measure], 4)),
		// Those with most on them: curves, kroner, answers.
		...(['service-duration', 'cost', 'satisfaction'] as const).flatMap((measure) => [
			inEnglish(`/measures/${measure}`, 4),
			mostlyHidden(`/measures/${measure}`, titles[measure], 4)
		]),
		withoutEdition('/measures/cost', titles.cost)
	],
	'/sites': ofFigures('/sites', 'Kommuner', 2),
	'/sites/[municipality]': [
		...trialMunicipalities.map((code) => shown(`/sites/${code}`, places[code] ?? '', 5)),
		inEnglish('/sites/316', 5),
		mostlyHidden('/sites/320', 'Faxe', 5),
		mostlyHidden('/sites/370', 'Næstved', 5),
		withoutEdition('/sites/370', 'Næstved')
	],
	'/target-groups': ofFigures('/target-groups', 'Målgrupper', 4),
	'/data-quality': ofFigures('/data-quality', 'Datakvalitet', 4),
	'/protocol': [
		{ on: 'seeded', at: '/protocol', says: 'Version 1 gælder', sheets: 6 },
		{ on: 'seeded', at: '/protocol', language: 'en', says: 'Version 1', sheets: 6 },
		{ on: 'empty', at: '/protocol', says: 'Version 1 gælder', sheets: 6 }
	],
	'/export': [
		{ on: 'seeded', at: '/export', says: 'Hvad der er i datapakken', sheets: 2 },
		{ on: 'seeded', at: '/export', as: 'evaluator', says: 'Bestil en datapakke', sheets: 2 },
		{ on: 'hidden', at: '/export', as: 'evaluator', language: 'en', says: 'Order a data package', sheets: 2 },
		{ on: 'hidden', at: '/export', as: 'coordinator', says: 'Anmodninger om kalenderdatoer', sheets: 2 },
		{ on: 'seeded', at: '/export', as: 'steering', language: 'en', says: 'Requests for calendar dates', sheets: 2 },
		{ on: 'empty', at: datesOfNothing, as: 'evaluator', says: 'Der er ingen dataleverancer', sheets: 2 },
		{ on: 'hidden', at: '/export?refused=outdated', as: 'coordinator', says: 'er andre nu', sheets: 2 },
		{ on: 'hidden', at: orderWithout('confirmed'), as: 'evaluator', says: 'Sæt kryds ved', sheets: 2 },
		{ on: 'hidden', at: orderWithout('purpose'), as: 'evaluator', says: 'Formålet er for kort', sheets: 2 },
		{ on: 'empty', at: failedOrder, as: 'evaluator', says: 'Der er ingen dataleverancer', sheets: 2 },
		{ on: 'hidden', at: '/export?refused=gone', as: 'evaluator', says: 'ingen datapakke at hente', sheets: 2 }
	],
	// The head of every page differs by who has come.
	'/editions': [
		{ on: 'seeded', at: '/editions', says: newest, sheets: 1 },
		{ on: 'seeded', at: '/editions', language: 'en', as: 'steering', says: newest, sheets: 1 },
		{ on: 'seeded', at: '/editions', as: 'administrator', says: newest, sheets: 1 },
		{ on: 'hidden', at: '/editions', as: 'coordinator', says: 'Et udkast venter på godkendelse', sheets: 1 },
		{ on: 'empty', at: '/editions', as: 'coordinator', says: 'Lav udkast', sheets: 1 }
	],
	// With changes to show it is visited where two editions are made: editions.spec.ts.
	'/editions/compare': [
		{ on: 'seeded', at: '/editions/compare', says: 'Der skal være to udgaver', sheets: 1 },
		{
			on: 'hidden',
			at: '/editions/compare',
			as: 'reader',
			language: 'en',
			says: 'before they can be compared',
			sheets: 1
		}
	],
	'/editions/draft': [
		{ on: 'hidden', at: '/editions/draft', as: 'coordinator', says: 'Hvad den ændrer', sheets: 8 },
		{ on: 'hidden', at: '/editions/draft', as: 'steering', language: 'en', says: 'Draft', sheets: 8 },
		{ on: 'seeded', at: draftUnderWay, as: 'coordinator', says: 'Udkastet bliver beregnet', sheets: 1 },
		{
			...{ on: 'empty', at: failedDraft, as: 'coordinator', sheets: 1 },
			says: 'Der er ingen dataleverancer at lave et udkast af'
		}
	],
	'/editions/draft/overview': ofDraft('/overview', 6),
	'/editions/draft/measures/[measure]': ofDraft('/measures/cost', 4),
	'/editions/draft/sites': ofDraft('/sites', 2),
	'/editions/draft/sites/[municipality]': ofDraft('/sites/320', 5),
	'/editions/draft/target-groups': ofDraft('/target-groups', 4),
	'/editions/draft/data-quality': ofDraft('/data-quality', 4),
	'/editions/[edition]': [
		{ on: 'seeded', at: `/editions/${newest}`, says: `Udgave ${newest}`, sheets: 4 },
		{ on: 'seeded', at: `/editions/${newest}`, language: 'en', says: `Edition ${newest}`, sheets: 4 },
		{ on: 'hidden', at: '/editions/2020-1', as: 'reader', says: 'Udgave 2020-1', sheets: 4 }
	],
	'/editions/[edition]/overview': ofEdition('/overview', 6),
	'/editions/[edition]/measures/[measure]': ofEdition('/measures/service-duration', 4),
	'/editions/[edition]/sites': ofEdition('/sites', 2),
	'/editions/[edition]/sites/[municipality]': ofEdition('/sites/370', 5),
	'/editions/[edition]/target-groups': ofEdition('/target-groups', 4),
	'/editions/[edition]/data-quality': ofEdition('/data-quality', 4),
	'/editions/[edition]/tables': [
		shown(`/editions/${newest}/tables`, 'Tabeller, udgave', 1),
		inEnglish(`/editions/${newest}/tables`, 1),
		...ofEdition('/tables', 1)
	],
	'/editions/[edition]/figures/[table]': [
		shown(`/editions/${newest}/figures/cost`, 'Kilde: Udgifter pr. familie', 5),
		inEnglish(`/editions/${newest}/figures/cost`, 5),
		shown(`/editions/${newest}/figures/target-groups`, 'Kilde: Målgrupper', 10),
		...ofEdition('/figures/return-to-work', 4)
	],
	'/reports': [
		{ on: 'seeded', at: '/reports', says: `Rapporter af udgave ${newest}`, sheets: 2 },
		{ on: 'seeded', at: '/reports', language: 'en', as: 'coordinator', says: 'Calendar', sheets: 2 },
		{ on: 'hidden', at: '/reports', as: 'reader', says: 'Rapporter af udgave 2020-1', sheets: 2 },
		{ on: 'empty', at: '/reports', as: 'evaluator', says: 'Der er ingen rapporter endnu', sheets: 2 }
	],
	'/reports/[edition]/[report]': [
		{ on: 'seeded', at: `/reports/${newest}/quarterly-status`, says: 'Kvartalsstatus', sheets: 4 },
		{ on: 'hidden', at: '/reports/2020-1/january-briefing-320', as: 'reader', says: 'Faxe', sheets: 4 },
		{
			...{ on: 'seeded', at: `/reports/${newest}/final-evaluation`, language: 'en' },
			...{ says: 'Final evaluation', sheets: 120 }
		}
	],
	'/reports/year-end': [
		{ on: 'seeded', at: '/reports/year-end', as: 'coordinator', says: 'Barrierer i lovgivningen', sheets: 2 },
		{ on: 'seeded', at: '/reports/year-end', as: 'coordinator', language: 'en', says: 'Theme days', sheets: 2 }
	],
	'/deliveries': [
		{ on: 'seeded', at: '/deliveries', as: 'coordinator', says: 'gældende, syntetiske data', sheets: 2 },
		{ on: 'hidden', at: '/deliveries', as: 'coordinator', language: 'en', says: 'Deliveries', sheets: 2 },
		{ on: 'empty', at: '/deliveries', as: 'coordinator', says: 'Dataleverancer', sheets: 2 },
		{ on: 'empty', at: '/deliveries?refused=form-too-large', as: 'coordinator', says: 'uden JavaScript', sheets: 2 },
		{
			on: 'empty',
			at: byButton('/deliveries', 'Send og kontrollér'),
			as: 'coordinator',
			says: 'ikke valgt nogen filer',
			sheets: 2
		}
	],
	'/export/codebook': [
		{ on: 'seeded', at: '/export/codebook', says: 'Kodebog til datapakken', sheets: 12 },
		{ on: 'empty', at: '/export/codebook', language: 'en', says: 'Codebook of the data package', sheets: 12 }
	],
	'/deliveries/format': [
		{ on: 'seeded', at: '/deliveries/format', says: 'Dataleverancens format', sheets: 20 },
		{ on: 'seeded', at: '/deliveries/format', language: 'en', says: 'The delivery format', sheets: 20 }
	],
	'/deliveries/[upload]': [
		{ on: 'hidden', at: upload({ files: null }), as: 'coordinator', says: 'Kontrol af dataleverancen', sheets: 1 },
		{ on: 'hidden', at: upload({ files: {} }), as: 'coordinator', says: 'Filerne nåede ikke frem', sheets: 1 },
		{
			on: 'hidden',
			at: upload({ files: faultyDelivery() }),
			as: 'coordinator',
			says: 'kan ikke modtages endnu',
			sheets: 2
		},
		{
			on: 'hidden',
			at: upload({ files: faultyDelivery() }),
			as: 'coordinator',
			language: 'en',
			says: 'cannot be received yet',
			sheets: 2
		},
		{ on: 'hidden', at: upload({ files: soundDelivery() }), as: 'coordinator', says: 'Der er ingen fejl', sheets: 2 },
		{
			...{
				on: 'hidden',
				at: '/deliveries/0123456789abcdef0123456789abcdef',
				as: 'coordinator',
				status: 404,
				sheets: 1
			},
			says: 'Filerne er her ikke længere'
		}
	],
	'/deliveries/history/[delivery]': [
		{ on: 'seeded', at: '/deliveries/history/1', as: 'coordinator', says: 'Faxe, opgjort', sheets: 3 },
		{ on: 'seeded', at: '/deliveries/history/1', as: 'coordinator', language: 'en', says: 'Faxe', sheets: 3 }
	],
	'/deliveries/history/[delivery]/withdraw': [
		{
			on: 'seeded',
			at: '/deliveries/history/1/withdraw',
			as: 'coordinator',
			says: 'Træk dataleverancen tilbage?',
			sheets: 1
		}
	],
	'/signin': [
		{ on: 'seeded', at: '/signin', says: 'Demonstration', sheets: 2 },
		{ on: 'hidden', at: '/signin', language: 'en', says: 'Sign in', sheets: 1 },
		{ on: 'hidden', at: wrongPassword, says: 'E-mail eller adgangskode passer ikke', sheets: 1 }
	],
	'/styleguide': [
		{ on: 'seeded', at: '/styleguide', says: 'Diagrammernes tegn i hver farve', sheets: 9 },
		{ on: 'seeded', at: '/styleguide', language: 'en', says: 'Style guide', sheets: 9 },
		{ on: 'hidden', at: '/styleguide', as: 'reader', status: 404, says: 'Siden findes ikke', sheets: 1 }
	],
	'/signin/code': [{ on: 'hidden', at: '/signin/code', says: 'Engangskode', sheets: 1 }],
	'/invitation/[token]': [
		{ on: 'hidden', at: asInvited, says: 'Vælg adgangskode', sheets: 1 },
		{ on: 'hidden', at: `/invitation/${'x'.repeat(24)}`, says: 'Linket', sheets: 1 }
	],
	'/account': [
		{ on: 'seeded', at: '/account', as: 'steering', says: 'Styregruppe', sheets: 1 },
		{ on: 'hidden', at: '/account', as: 'evaluator', says: 'Evaluator', sheets: 1 }
	],
	'/account/second-factor': [
		{
			on: 'hidden',
			at: '/account/second-factor',
			as: 'evaluator without second factor',
			says: 'Adgangskode',
			sheets: 1
		},
		{ on: 'hidden', at: secondFactor, as: 'reader', says: 'reservekoder', sheets: 1 }
	],
	'/admin': [
		{ on: 'seeded', at: '/admin', as: 'administrator', says: 'Demonstrationens administrator', sheets: 3 },
		{ on: 'hidden', at: '/admin', as: 'administrator', language: 'en', says: 'Administrator', sheets: 3 }
	],
	'/admin/accounts/[account]': [{ on: 'hidden', at: ofInvited(''), as: 'administrator', says: 'inviteret', sheets: 1 }],
	'/admin/accounts/[account]/[step]': [
		{ on: 'hidden', at: ofInvited('/close'), as: 'administrator', says: 'Luk brugeren?', sheets: 1 }
	],
	'/admin/log': [{ on: 'hidden', at: '/admin/log', as: 'administrator', says: 'Loggen er hel', sheets: 6 }],
	'/admin/operation': [
		{ on: 'hidden', at: '/admin/operation', as: 'administrator', says: 'aldrig taget en sikkerhedskopi', sheets: 2 }
	]
};

/** What stands where there is no page, or none for whoever came. */
export const withoutPage: readonly PageState[] = [
	{ on: 'seeded', at: '/findes-ikke', status: 404, says: 'Siden findes ikke', sheets: 1 },
	{ on: 'seeded', at: '/measures/hvad', language: 'en', status: 404, says: 'There is no such page', sheets: 1 },
	{
		on: 'seeded',
		at: '/deliveries',
		as: 'reader',
		status: 403,
		says: 'Din bruger har ikke adgang',
		sheets: 1,
		isBare: true
	},
	{ on: 'seeded', at: '/signout', status: 405, says: '405', sheets: 1, isBare: true }
];
