import type { Support } from './code-lists.ts';

/** Main source of support in seven kinds: few enough to read, and large enough to be shown. */
export const supportKinds = [
	'work',
	'adjusted-work',
	'education',
	'self-supporting',
	'public-benefit',
	'permanent',
	'not-stated'
] as const;

export type SupportKind = (typeof supportKinds)[number];

const kinds: Readonly<Record<Support | 'not-stated', SupportKind>> = {
	loen: 'work',
	selvstaendig: 'work',
	fleksjob: 'adjusted-work',
	loentilskud: 'adjusted-work',
	uddannelse_su: 'education',
	selvforsoerget: 'self-supporting',
	dagpenge: 'public-benefit',
	arbejdsmarkedsydelse: 'public-benefit',
	kontantydelse: 'public-benefit',
	kontanthjaelp: 'public-benefit',
	selvforsoergelses_hjemrejse: 'public-benefit',
	uddannelseshjaelp: 'public-benefit',
	integrationsydelse: 'public-benefit',
	sygedagpenge: 'public-benefit',
	jobafklaring: 'public-benefit',
	ressourceforloebsydelse: 'public-benefit',
	revalidering: 'public-benefit',
	ledighedsydelse: 'public-benefit',
	barselsdagpenge: 'public-benefit',
	foertidspension: 'permanent',
	seniorpension: 'permanent',
	efterloen_pension: 'permanent',
	doed: 'not-stated',
	udvandret: 'not-stated',
	'not-stated': 'not-stated'
};

/** The kind that a source of support belongs to. Nobody is supported after death or emigration: not stated. */
export function supportKindOf(support: Support | 'not-stated'): SupportKind {
	return kinds[support];
}
