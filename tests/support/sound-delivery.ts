import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TableName } from '#lib/trial/delivery-schema.ts';

/** A delivery as text: for each table its rows of cells, the header first. */
export type TextTables = Record<TableName, string[][]>;

const cells = (lines: string): string[][] =>
	lines
		.trim()
		.split('\n')
		.map((line) => line.trim().split(';'));

/** A small sound delivery of Faxe without a single problem: two families, an adult and a child in the first. */
export function soundDelivery(): TextTables {
	return {
		leverance: cells(`
			formatversion;kommune;opgoerelsesdato
			1;320;2020-12-31`),
		familier: cells(`
			familie_id;gruppe;startdato;registreret_fra;maalgruppe;udvaelgelse;udvalgt_fra;udvalgt_til;koordinerende_sagsbehandler;en_samlet_plan;faelles_elektronisk_plan;slutdato;slutaarsag
			f1;indsats;2018-06-01;;handicap;omkostning;2017-05-01;2018-04-30;ja;ja;nej;;
			f2;sammenligning;2018-07-01;2016-01-01;andet;faglig;;;nej;nej;nej;2019-08-01;maal_opfyldt`),
		personer: cells(`
			person_id;familie_id;rolle;aldersgruppe
			p1;f1;voksen;30_49
			p2;f1;barn;6_12
			p3;f2;voksen;18_29`),
		ydelser: cells(`
			familie_id;person_id;lov;paragraf;ydelse;enhed;startdato;slutdato
			f1;p2;sel;52 stk. 3;aflastning;boern_unge;2018-01-01;2018-09-30
			f1;;sel;52a;raadgivning;boern_unge;2018-02-01;
			f2;p3;lab;32;mentor;jobcenter;2018-08-01;2019-01-31`),
		forsoergelse: cells(`
			person_id;forsoergelse;startdato;slutdato
			p1;kontanthjaelp;2016-01-01;2018-12-31
			p1;loen;2019-01-01;
			p3;sygedagpenge;2017-01-01;`),
		kontakter: cells(`
			familie_id;kontaktperson_id;enhed;rolle;startdato;slutdato
			f1;k1;jobcenter;myndighed;2018-01-01;
			f2;k1;jobcenter;myndighed;2018-01-01;2019-01-01`),
		planer: cells(`
			familie_id;person_id;plantype;startdato;slutdato
			f1;p1;lab27;2018-01-01;
			f1;;en_samlet_plan;2018-06-10;`),
		udgifter: [
			['familie_id', 'maaned', 'kategori', 'betaler', 'beloeb'],
			...monthsFrom(2017, 6, 24).map((month) => ['f1', month, 'sundhed', 'kommune', '1000,50'])
		],
		maalinger: cells(`
			respondent_id;familie_id;instrument;spoergsmaal;runde;dato;svarstatus;vaerdi
			r1;f1;tilfredshed;1;foer;2018-06-01;besvaret;2
			r1;f1;tilfredshed;1;efter;2019-06-01;besvaret;4
			r1;f1;who5;1;foer;2018-06-01;ved_ikke;`)
	};
}

/** Months as they are delivered, from a year and month on. */
export function monthsFrom(year: number, month: number, count: number): string[] {
	return Array.from({ length: count }, (_, at) => {
		const number = year * 12 + month - 1 + at;
		return `${Math.floor(number / 12)}-${String((number % 12) + 1).padStart(2, '0')}`;
	});
}

/** Writes a delivery as a folder of CSV files, as Danish Excel would. Tables that are left out are not written. */
export function writeDelivery(folder: string, tables: Partial<TextTables>): string {
	mkdirSync(folder, { recursive: true });
	for (const [name, rows] of Object.entries(tables)) {
		writeFileSync(join(folder, `${name}.csv`), rows.map((row) => `${row.join(';')}\r\n`).join(''));
	}
	return folder;
}
