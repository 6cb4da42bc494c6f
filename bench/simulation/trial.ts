import type { TableName } from '#lib/trial/delivery-schema.ts';
import type { MunicipalityData } from '#lib/trial/trial-data.ts';
import { LAST_DAY } from './calendar.ts';
import type { Enrolment } from './enrolment.ts';
import { familyFile } from './family-file.ts';
import { householdOf } from './household.ts';
import { noEffect, SEED, sites, type Site } from './parameters.ts';
import { referred } from './referral.ts';
import { screened, type Criteria } from './screening.ts';
import type { World } from './worlds.ts';

const tables: ReadonlySet<TableName> = new Set<TableName>([
	'leverance',
	'familier',
	'personer',
	'ydelser',
	'forsoergelse',
	'kontakter',
	'udgifter',
	'maalinger'
]);

/** A municipality goes through so many families for each that it takes. */
const POPULATION_A_SEAT = 6;

/** One site mixes its criteria, as Næstved does in seeds/; the others take the dearest and nobody else. */
const criteriaOf = ({ code }: Site): Criteria =>
	code === '370' ? { cost: 0.6, contacts: 0.25 } : { cost: 1, contacts: 0 };

function enrolments(world: World, site: Site, trial: number): Enrolment[] {
	const total = site.intervention + site.comparison;
	const key = [SEED, world.number, trial, Number(site.code)];
	const count = world.isScreened ? POPULATION_A_SEAT * total : total;
	const population = Array.from({ length: count }, (_, family) => householdOf([...key, family], world));
	if (world.isScreened) return screened(population, site, criteriaOf(site));
	return population.map((household, place) =>
		place < site.intervention
			? referred(household, 'indsats', world.crisis)
			: referred(household, 'sammenligning', null)
	);
}

/** One trial as it would be delivered by its sites. */
export function simulateTrial(world: World, trial: number): MunicipalityData[] {
	return sites.map((site) => ({
		municipality: site.code,
		cutoff: LAST_DAY,
		sha256: '',
		tables,
		families: enrolments(world, site, trial).map((enrolment, place) =>
			familyFile(enrolment, place + 1, enrolment.group === 'indsats' ? world.effect : noEffect)
		)
	}));
}
