import type { trialMunicipalities } from '#lib/trial/municipalities.ts';
import type { Words } from '#lib/i18n/words.ts';

export type TrialMunicipality = (typeof trialMunicipalities)[number];

/** What a briefing is put together from. */
export type BriefingPart =
	'summary' | 'trial' | 'figures' | 'families' | 'all-figures' | 'beside' | 'unknown' | 'economy' | 'proposal';

interface AgendaItem {
	readonly heading: keyof Words['t']['briefing']['headings'];
	readonly parts: readonly BriefingPart[];
}

/** The headings of each municipality's own agendas, in their order, with what stands under each. */
export const agendas: Readonly<Record<TrialMunicipality, readonly AgendaItem[]>> = {
	'320': [
		{ heading: 'summary', parts: ['summary'] },
		{ heading: 'case', parts: ['trial', 'all-figures', 'beside', 'unknown'] },
		{ heading: 'economy', parts: ['economy'] },
		{ heading: 'proposal', parts: ['proposal'] }
	],
	'316': [
		{ heading: 'description', parts: ['summary', 'trial', 'figures'] },
		{ heading: 'economicConsequences', parts: ['economy'] },
		{ heading: 'otherConsequences', parts: ['families', 'beside', 'unknown'] },
		{ heading: 'proposal', parts: ['proposal'] }
	],
	'370': [
		{ heading: 'summary', parts: ['summary'] },
		{ heading: 'case', parts: ['trial', 'all-figures', 'economy', 'beside', 'unknown'] },
		{ heading: 'proposal', parts: ['proposal'] }
	]
};
