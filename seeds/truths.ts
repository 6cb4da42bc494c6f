import { isoOfDay } from '#lib/trial/day.ts';
import { municipalityName } from '#lib/trial/municipalities.ts';
import { CUTOFF, SEED, type Site } from './parameters.ts';
import { sites } from './sites.ts';
import { trueEffects } from './true-effects.ts';
import { plantedWarnings } from './planted-warnings.ts';

function selectionOf({ rounds }: Site): object {
	if (rounds.length === 0) return { how: 'referred one by one, whatever they cost' };
	return {
		how: 'both groups by the same rule from a simulated population of 500: 60 % the dearest in twelve months, 25 % those with most contact persons in 90 days, 15 % by judgement',
		rounds: rounds.map((round) => ({ ...round, selectedTo: isoOfDay(round.selectedTo) }))
	};
}

function truthsOf(site: Site): object {
	return {
		municipality: site.code,
		name: municipalityName(site.code),
		families: { indsats: site.intervention, sammenligning: site.comparison },
		selection: selectionOf(site),
		plantedEffect: site.effect,
		trueEffectInTheYearAfter: trueEffects(site),
		tablesNotDelivered: site.plansDelivered ? [] : ['planer'],
		plantedWarnings: plantedWarnings[site.folder].map(({ code, table, count, what }) => ({ code, table, count, what }))
	};
}

/** What was put into the trial, for whoever wants to see whether the product finds it again. */
export function truths(): object {
	return {
		synthetic: 'No real person, family or result is in here.',
		seed: SEED,
		cutoff: isoOfDay(CUTOFF),
		sites: Object.fromEntries(sites.map((site) => [site.folder, truthsOf(site)]))
	};
}
