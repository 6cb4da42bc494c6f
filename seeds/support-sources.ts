import type { AgeGroup, Support } from '#lib/trial/code-lists.ts';
import { dayOfIso, type Day } from '#lib/trial/day.ts';

/** A source of support that an adult may live on while out of work. */
interface Source {
	readonly support: Support;
	/** How common it is among those under 30, and among the older. */
	readonly young: number;
	readonly older: number;
	/** Benefits come and go with the law: the first and the last day on which one can begin. */
	readonly from?: Day;
	readonly until?: Day;
}

const sources: readonly Source[] = [
	{ support: 'kontanthjaelp', young: 2, older: 5 },
	{ support: 'uddannelseshjaelp', young: 5, older: 0 },
	{ support: 'uddannelse_su', young: 2, older: 0.3 },
	{ support: 'sygedagpenge', young: 1, older: 3 },
	{ support: 'jobafklaring', young: 0.5, older: 2 },
	{ support: 'ressourceforloebsydelse', young: 1, older: 2.5 },
	{ support: 'dagpenge', young: 0.7, older: 2 },
	{ support: 'ledighedsydelse', young: 0, older: 1 },
	{ support: 'fleksjob', young: 0.1, older: 1.5 },
	{ support: 'loentilskud', young: 0.3, older: 0.5 },
	{ support: 'revalidering', young: 0.2, older: 0.6 },
	{ support: 'barselsdagpenge', young: 1, older: 0.5 },
	{ support: 'arbejdsmarkedsydelse', young: 0, older: 1, until: dayOfIso('2017-06-30') },
	{ support: 'kontantydelse', young: 0, older: 1, until: dayOfIso('2017-06-30') },
	{ support: 'integrationsydelse', young: 0.8, older: 0.8, until: dayOfIso('2019-12-31') },
	{ support: 'selvforsoergelses_hjemrejse', young: 0.8, older: 0.8, from: dayOfIso('2020-01-01') }
];

/** What an adult of this age may begin to live on that day, with how likely it is. */
export function sourcesOutOfWork(ageGroup: AgeGroup, day: Day): (readonly [Support, number])[] {
	return sources
		.filter(({ from, until }) => day >= (from ?? day) && day <= (until ?? day))
		.map(({ support, young, older }) => [support, ageGroup === '18_29' ? young : older] as const);
}

/** What counts as supporting oneself. */
export const sourcesInWork: readonly (readonly [Support, number])[] = [
	['loen', 16],
	['selvstaendig', 2],
	['selvforsoerget', 2]
];

/** For good, and rare: out of ten thousand changes, how many end here. */
export function lastingSources(ageGroup: AgeGroup, day: Day): (readonly [Support | null, number])[] {
	const seniorPension = ageGroup === '50_66' && day >= dayOfIso('2020-01-01') ? 900 : 0;
	return [
		[null, 9700],
		['foertidspension', 200],
		['doed', 50],
		['udvandret', 50],
		['seniorpension', seniorPension]
	];
}
