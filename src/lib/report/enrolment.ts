import { trialMunicipalities } from '#lib/trial/municipalities.ts';
import type { Overview } from '#lib/trial/overview.ts';
import type { Figure, Released } from '#lib/trial/released.ts';
import type { Trial } from '#lib/trial/trial.ts';

/** How many families have started at one municipality, beside how many were planned. */
export interface Enrolment {
	readonly municipality: string;
	/** Null where nothing is delivered. */
	readonly intervention: Released<Figure> | null;
	readonly comparison: Released<Figure> | null;
	/** Null where the protocol has no plan. */
	readonly planned: number | null;
	/** Started ÷ planned, where both are told. */
	readonly share: number | null;
}

/** Enrolment against plan, in the municipalities' own order. Families that withdrew their consent are not counted. */
export function enrolmentOf({ status }: Released<Overview>, trials: readonly Trial[]): readonly Enrolment[] {
	return trialMunicipalities.map((municipality) => {
		const started = (group: 'indsats' | 'sammenligning') =>
			status.find((one) => one.scope === municipality && one.group === group)?.families ?? null;
		const intervention = started('indsats');
		const planned = trials.find((trial) => trial.municipality === municipality)?.plannedFamilies ?? null;
		const share = planned !== null && intervention?.state === 'shown' ? intervention.value / planned : null;
		return { municipality, intervention, comparison: started('sammenligning'), planned, share };
	});
}
