import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';

/**
 * Real people's real costs as deliveries: three sites of the RAND Health Insurance Experiment, in which
 * nothing was done to anybody between the years. Whatever "saving" shows here is chance alone.
 *
 * Years 1, 2, 3 become 2017, 2018, 2019 and t0 is 1 January 2019. At each site the 50 dearest of 2018
 * (ties by lowest person number) are `indsats`, selected on cost; 50 of the rest, drawn with a fixed
 * seed, are `sammenligning`.
 */
export const sites = [
	{ randSite: '1', code: '320', folder: 'site1' },
	{ randSite: '3', code: '316', folder: 'site3' },
	{ randSite: '5', code: '370', folder: 'site5' }
] as const;

const FAMILIES_A_GROUP = 50;
const YEARS = [2017, 2018, 2019] as const;
const SEED = 1977;

interface Person {
	readonly id: string;
	/** Øre in 2017, 2018 and 2019. */
	readonly costs: readonly number[];
}

export function writeDeliveries(csv: string, folder: string): void {
	const { data } = Papa.parse<Record<string, string>>(readFileSync(csv, 'utf8'), {
		header: true,
		skipEmptyLines: true
	});
	for (const { randSite, code, folder: name } of sites) {
		const persons = data
			.filter((row) => row['site'] === randSite)
			.map((row): Person => ({
				id: row['zper'] ?? '',
				costs: ['y1', 'y2', 'y3'].map((year) => ore(row[`meddol_${year}`]))
			}));
		writeDelivery(join(folder, name), code, persons);
	}
}

const ore = (dollars: string | undefined): number => Math.round(Number(dollars) * 100);

function writeDelivery(folder: string, code: string, persons: readonly Person[]): void {
	const byCost = persons.toSorted((a, b) => (b.costs[1] ?? 0) - (a.costs[1] ?? 0) || Number(a.id) - Number(b.id));
	const dearest = byCost.slice(0, FAMILIES_A_GROUP);
	const rest = draw(
		byCost.slice(FAMILIES_A_GROUP).toSorted((a, b) => Number(a.id) - Number(b.id)),
		FAMILIES_A_GROUP
	);

	mkdirSync(folder, { recursive: true });
	const write = (table: string, lines: readonly string[]) => {
		writeFileSync(join(folder, `${table}.csv`), `${lines.join('\n')}\n`);
	};
	write('leverance', ['formatversion;kommune;opgoerelsesdato', `1;${code};2019-12-31`]);
	write('familier', [
		'familie_id;gruppe;startdato;registreret_fra;maalgruppe;udvaelgelse;udvalgt_fra;udvalgt_til;koordinerende_sagsbehandler;en_samlet_plan;faelles_elektronisk_plan;slutdato;slutaarsag',
		...dearest.map(({ id }) => `z${id};indsats;2019-01-01;;sygdomsforloeb;omkostning;;;ja;nej;nej;;`),
		...rest.map(({ id }) => `z${id};sammenligning;2019-01-01;;sygdomsforloeb;andet;;;nej;nej;nej;;`)
	]);
	write('udgifter', ['familie_id;maaned;kategori;betaler;beloeb', ...[...dearest, ...rest].flatMap(costRows)]);
}

/** A year's sum over its twelve months to the øre: what does not divide goes to the first months. */
function costRows({ id, costs }: Person): string[] {
	return YEARS.flatMap((year, at) => {
		const sum = costs[at] ?? 0;
		return Array.from({ length: 12 }, (_, month) => Math.floor(sum / 12) + (month < sum % 12 ? 1 : 0)).flatMap(
			(amount, month) =>
				amount === 0
					? []
					: [
							`z${id};${year}-${String(month + 1).padStart(2, '0')};sundhed;region;${(amount / 100).toFixed(2).replace('.', ',')}`
						]
		);
	});
}

/** Draws without replacement, the same every time (a linear congruential generator, Numerical Recipes' constants). */
function draw<T>(from: readonly T[], count: number): T[] {
	const left = [...from];
	let state = SEED;
	return Array.from({ length: count }, () => {
		state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
		return left.splice(Math.floor((state / 2 ** 32) * left.length), 1);
	}).flat();
}
