import type { CostCategory, Law, Payer, Service, Unit } from '#lib/trial/code-lists.ts';

/** What a service costs a month, and under which heading. */
interface Bill {
	readonly category: CostCategory;
	readonly payer: Payer;
	readonly monthly: number;
}

/** A service as municipalities grant it. */
export interface Offer {
	readonly service: Service;
	readonly law: Law;
	readonly paragraph: string;
	readonly unit: Unit;
	readonly to: 'adult' | 'child' | 'family';
	/** How many of them an average family has at any time. */
	readonly stock: number;
	/** How long one lasts. */
	readonly meanDays: number;
	/** Null: too small to be booked to the family. */
	readonly bill: Bill | null;
}

const bill = (category: CostCategory, monthly: number, payer: Payer = 'kommune'): Bill => ({
	category,
	payer,
	monthly
});

function offer(
	what: readonly [Service, Law, string, Unit, Offer['to']],
	[stock, meanDays]: readonly [number, number],
	booked: Bill | null = null
): Offer {
	const [service, law, paragraph, unit, to] = what;
	return { service, law, paragraph, unit, to, stock, meanDays, bill: booked };
}

/** All that can be granted: first what is booked to the family, then what is not, last what the protocol leaves out. */
export const offers: readonly Offer[] = [
	offer(['anbringelse', 'sel', '66', 'boern_unge', 'child'], [0.05, 500], bill('anbringelse', 52_000)),
	offer(
		['specialundervisning', 'fsl', '20 stk. 2', 'skole_ppr', 'child'],
		[0.05, 600],
		bill('specialundervisning', 21_000)
	),
	offer(
		['familiebehandling', 'sel', '52 stk. 3', 'boern_unge', 'family'],
		[0.04, 220],
		bill('forebyggende_foranstaltning', 13_000)
	),
	offer(
		['aflastning', 'sel', '84', 'handicap_psykiatri', 'child'],
		[0.02, 300],
		bill('forebyggende_foranstaltning', 9_000)
	),
	offer(['botilbud', 'sel', '107', 'region', 'adult'], [0.015, 500], bill('botilbud', 38_000)),
	offer(['bostoette', 'sel', '85', 'handicap_psykiatri', 'adult'], [0.02, 300], bill('bostoette', 6_500)),
	offer(['misbrugsbehandling', 'sel', '101', 'misbrug', 'adult'], [0.015, 150], bill('misbrug', 8_500)),
	offer(
		['virksomhedsrettet', 'lab', '42', 'jobcenter', 'adult'],
		[0.015, 100],
		bill('beskaeftigelsesindsats', 3_500, 'stat')
	),
	offer(['genoptraening', 'sul', '140', 'sundhed_aeldre', 'adult'], [0.015, 90], bill('sundhed', 3_000, 'region')),
	offer(['hjemmepleje', 'sel', '83', 'sundhed_aeldre', 'adult'], [0.01, 300], bill('sundhed', 7_000)),
	offer(['stu', 'stul', '2', 'skole_ppr', 'adult'], [0.01, 700], bill('andet', 24_000)),

	offer(['raadgivning', 'sel', '11', 'boern_unge', 'family'], [0.15, 200]),
	offer(['kontaktperson', 'sel', '52 stk. 3', 'boern_unge', 'child'], [0.07, 250]),
	offer(['eftervaern', 'sel', '76', 'boern_unge', 'adult'], [0.02, 300]),
	offer(['stoettekontaktperson', 'sel', '99', 'handicap_psykiatri', 'adult'], [0.03, 250]),
	offer(['tabt_arbejdsfortjeneste', 'sel', '42', 'ydelseskontor', 'adult'], [0.05, 400]),
	offer(['mentor', 'lab', '31b', 'jobcenter', 'adult'], [0.06, 150]),
	offer(['vejledning_opkvalificering', 'lab', '32', 'jobcenter', 'adult'], [0.08, 120]),
	offer(['vejledning_opkvalificering', 'intl', '23a', 'jobcenter', 'adult'], [0.02, 150]),
	offer(['ressourceforloeb', 'lab', '68a', 'jobcenter', 'adult'], [0.07, 500]),
	offer(['ppr', 'fsl', '12 stk. 2', 'skole_ppr', 'child'], [0.08, 120]),
	offer(['sundhedspleje_udvidet', 'sul', '122', 'sundhed_aeldre', 'child'], [0.03, 200]),
	offer(['andet', 'sdpl', '8', 'jobcenter', 'adult'], [0.04, 150]),
	offer(['andet', 'kui', '2a', 'jobcenter', 'adult'], [0.02, 120]),

	offer(['boligstoette', 'andet', '14', 'ydelseskontor', 'family'], [0.1, 700]),
	offer(['friplads', 'andet', '43', 'ydelseskontor', 'child'], [0.06, 500]),
	offer(['hjaelpemidler', 'sel', '112', 'handicap_psykiatri', 'adult'], [0.03, 400]),
	offer(['tandpleje', 'sul', '127', 'sundhed_aeldre', 'child'], [0.02, 300]),
	offer(['sundhedspleje_ordinaer', 'sul', '121', 'sundhed_aeldre', 'child'], [0.03, 200]),
	offer(['befordring', 'fsl', '26', 'skole_ppr', 'child'], [0.03, 300]),
	offer(['helbredstillaeg', 'andet', '14a', 'ydelseskontor', 'adult'], [0.3, 300]),
	offer(['enkeltydelse', 'andet', '81', 'ydelseskontor', 'adult'], [0.01, 30]),
	offer(['frivilligt_tilbud', 'sel', '18', 'andet', 'family'], [0.02, 150]),
	offer(['bpa', 'sel', '96', 'handicap_psykiatri', 'adult'], [0.006, 700])
];
