import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { languages } from '#lib/i18n/languages.ts';
import { wordsIn } from '#lib/i18n/words.ts';
import type { ReportDocument } from '#lib/report/document/report-document.ts';
import { wordedReport } from '#lib/report/document/worded-report.ts';
import { briefingsOf, januaryBriefing } from '#lib/report/january-briefing/january-briefing.ts';
import { quarterlyStatus } from '#lib/report/quarterly-status/quarterly-status.ts';
import { reportsOf } from '#lib/report/reports.ts';
import { drawPicture } from '#lib/server/workflows/reporting/draw-picture.ts';
import { packDocx } from '#lib/server/workflows/reporting/pack-docx.ts';
import { registeredProtocol } from '#lib/trial/protocol.ts';
import { hasWriter, openInWriter } from '../support/open-in-writer.ts';
import { pageNumbers, pdfNumbers } from '../support/report-numbers.ts';
import { demonstrationText, sourcesOf, statusDrawings } from './edition-sources.ts';
import { changed, changes, fullProtocol } from './harder-editions.ts';

const words = wordsIn('da');
const ofMunicipality: Readonly<Record<string, readonly string[]>> = {
	'316': ['Socialudvalget', 'Økonomiudvalget'],
	'370': ['Socialudvalget']
};
const folder = mkdtempSync(join(tmpdir(), 'effektblik-status-'));
/** Making an edition takes a while on a busy machine. */
const A_MINUTE = 60_000;

let text: string;
beforeAll(async () => {
	text = await demonstrationText();
}, A_MINUTE);
afterAll(() => {
	rmSync(folder, { recursive: true });
});

const sources = () => sourcesOf(text, null, registeredProtocol);
const briefing = (municipality: '320' | '316' | '370', committee: string | null = null) =>
	januaryBriefing(words, sources(), { municipality, committee });
/** Two committees in one municipality, one of the same name in another, none in the third. */
const withCommittees = {
	...registeredProtocol,
	trials: registeredProtocol.trials.map((trial) => ({
		...trial,
		committees: ofMunicipality[trial.municipality] ?? null
	}))
};
const headings = ({ sections }: ReportDocument) => sections.map(({ heading }) => heading);
const tables = ({ sections }: ReportDocument) =>
	sections.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'table' ? [block] : [])));

/** A report without what its tables hold, a line a block. */
function lines({ title, sections }: ReportDocument): string {
	const told = sections.flatMap(({ heading, blocks }) => [
		`# ${heading}`,
		...blocks.flatMap((block) => {
			if (block.kind === 'list') return block.items.map((item) => `- ${item}`);
			if (block.kind === 'table') return [`| ${block.caption}`];
			if (block.kind === 'heading') return [`## ${block.text}`];
			if (block.kind === 'figure') return [`[${block.drawing}]`];
			return block.kind === 'paragraph' || block.kind === 'callout' ? [block.text] : [];
		})
	]);
	return [title, ...told, ''].join('\n').replaceAll('\u00a0', ' ');
}

describe('the January briefing', () => {
	// The headings of each municipality's own agendas.
	test('has the headings of each municipality', () => {
		expect(headings(briefing('320'))).toEqual(['Resume', 'Sagsfremstilling', 'Økonomi', 'Indstilling']);
		expect(headings(briefing('316'))).toEqual([
			...['Beskrivelse af sagen', 'Økonomiske konsekvenser', 'Øvrige konsekvenser', 'Indstilling']
		]);
		expect(headings(briefing('370'))).toEqual(['Resume', 'Sagsfremstilling', 'Indstilling']);
	});

	// Its numbers were read by hand from the estimates of the synthetic trial, rounded, and 5 % of 239,290.05 is 11,964.50.
	test('of a committee in Faxe is the one that was read from first line to last', () => {
		const golden = readFileSync(new URL('./faxe-briefing.txt', import.meta.url), 'utf8');
		expect(lines(briefing('320', 'Børne- og Familieudvalget'))).toBe(golden);
	});

	test('has its own municipality first, and the others in their order', () => {
		for (const table of tables(briefing('370')))
			expect(table.columns.map(({ heading }) => heading)).toEqual(['Mål', 'Næstved', 'Faxe', 'Holbæk']);
	});

	test('is one for each committee, and one where none is registered', () => {
		expect(briefingsOf({ protocol: withCommittees })).toEqual([
			{ municipality: '320', committee: null },
			{ municipality: '316', committee: 'Socialudvalget' },
			{ municipality: '316', committee: 'Økonomiudvalget' },
			{ municipality: '370', committee: 'Socialudvalget' }
		]);
	});

	// Committees of two municipalities may have the same name; addresses are by the municipality.
	test.each(languages)('stands among the reports once for each committee, under its name, in %s', (language) => {
		const reports = reportsOf(wordsIn(language), sourcesOf(text, null, withCommittees, language));
		const briefings = reports.filter(({ name }) => name.startsWith('january-briefing'));
		expect(briefings.map(({ name }) => name)).toEqual([
			...['january-briefing-320', 'january-briefing-316', 'january-briefing-316-2', 'january-briefing-370']
		]);
		const named = [/Faxe$/, /Socialudvalget .*Holbæk$/, /Økonomiudvalget .*Holbæk$/, /Socialudvalget .*Næstved$/];
		for (const [at, name] of named.entries()) expect(briefings[at]?.document.title).toMatch(name);
		// What is told to one committee is not what is told to another of the same municipality.
		const [, social, economy] = briefings.map(({ document }) => lines(document).replaceAll(/Social|Økonomi/g, ''));
		expect(social).not.toBe(economy);
	});

	// Read by hand: Faxe has nobody to compare with, and two measures point to improvement; Næstved has none that do.
	test('says in its first lines that what points somewhere may have happened anyway, and only there', () => {
		const first = (report: ReportDocument) => lines(report).split('\n')[2];
		const anyway = 'Uden nok familier at sammenligne med kan det også være sket alligevel.';
		expect(first(briefing('320'))).toContain(`kontaktpunkter og tilfredshed. ${anyway}`);
		expect(first(briefing('370'))).not.toContain(anyway);
	});

	test('tells what the municipality has promised, and where it stands', () => {
		const promised = (municipality: '320' | '316' | '370') =>
			lines(januaryBriefing(words, sourcesOf(text, null, fullProtocol), { municipality, committee: null })).match(
				/har på forhånd sat som mål: .*/
			)?.[0];
		// By hand: Faxe's contact points fell by 0.5 to 1.7, so by less than 2, and its costs by less than a tenth.
		expect(promised('320')).toBe(
			'har på forhånd sat som mål: 60 færre ydelsesdage; ' +
				'10,0 procentpoint flere dage, hvor de voksne forsørger sig selv; 2,0 færre kontaktpersoner; ' +
				'10 % lavere udgifter; 0,50 point højere tilfredshed. ' +
				'Tallene når ikke målet for kontaktpunkter og udgifter. ' +
				'Det kan ikke afgøres, om målet er nået for ydelsesdage, selvforsørgelse og tilfredshed. ' +
				'Det skal være på plads: alle familier har én plan inden 60 dage; alle familier har én koordinator. ' +
				'Tallene her siger ikke, om det er det.'
		);
		// Næstved's verdict on contact points is hidden.
		expect(promised('370')).toContain('Det er skjult af hensyn til familierne, om målet er nået for kontaktpunkter.');
		expect(lines(briefing('320'))).not.toContain('sat som mål');
	});
});

describe('the quarterly status', () => {
	// Read from its first line to its last; its numbers are those of the edition's overview and data quality.
	test('of the demonstration is the one that was read', () => {
		const golden = readFileSync(new URL('./quarterly-status.txt', import.meta.url), 'utf8');
		expect(lines(quarterlyStatus(words, sources()))).toBe(golden);
	});

	// By hand, from the overview of the synthetic trial: what is hidden of Næstved and of all together.
	test('says which verdicts are hidden, and why those of all together are', () => {
		expect(lines(quarterlyStatus(words, sources()))).toContain(
			'Skjult af hensyn til familierne: vurderingen af kontaktpunkter (Næstved og alle), udgifter (alle) og ' +
				'selvforsørgelse (alle). Tal for alle skjules, når de ellers kunne røbe noget om få familier.'
		);
		const change = changes['nothing has changed that matters'];
		const open = sourcesOf(change ? changed(text, change) : text, text, registeredProtocol);
		expect(lines(quarterlyStatus(words, open))).not.toContain('vurderingen af');
	});

	test.each(languages)('has its chart where there is room, and leaves it out where there is not, in %s', (language) => {
		const drawn = (kind: string | null) => {
			const change = kind === null ? undefined : changes[kind];
			const edition = change ? changed(text, change) : text;
			const report = quarterlyStatus(wordsIn(language), sourcesOf(edition, null, registeredProtocol, language));
			return lines(report).includes('quarterly-status/intervals');
		};
		expect(drawn(null)).toBe(true);
		expect(drawn('few are in the figures, and many get nothing of what is tried')).toBe(false);
		// There is nothing to draw.
		expect(drawn('everything is hidden')).toBe(false);
	});

	test('says whether the steering group meets on the edition', () => {
		const of = (kind: 'quarterly' | 'meeting' | 'registered') => {
			const { edition, ...rest } = sources();
			const stamp = { ...edition.stamp, kind };
			return lines(quarterlyStatus(words, { ...rest, edition: { ...edition, stamp } }));
		};
		for (const kind of ['meeting', 'registered'] as const) expect(of(kind)).toContain('Styregruppen mødes om udgaven.');
		expect(of('quarterly')).toContain('Styregruppen mødes om udgaverne for 2. og 4. kvartal, ikke om denne.');
	});

	// Nothing is said to be unlikely, or open, that is not.
	test('does not begin a sentence that says that there is nothing with words for something', () => {
		const change = changes['everything has improved'];
		const told = lines(
			quarterlyStatus(words, sourcesOf(change ? changed(text, change) : text, text, registeredProtocol))
		);
		expect(told).toContain('\nDer er endnu ikke tal for alle kommuner under ét, som kan udelukke noget.\n');
		expect(told).toContain('\nIngen af de mål, der har familier nok, står åbne.\n');
	});

	test('begins with the conclusion, and ends with what there is to decide', () => {
		const report = quarterlyStatus(words, sources());
		expect(report.title).toBe('Kvartalsstatus til styregruppen, 4. kvartal 2020');
		expect(headings(report)).toEqual([
			...['Konklusion', 'De fem mål', 'Familier og opfølgning', 'Datakvalitet', 'Nyt siden sidst', 'Til beslutning']
		]);
	});

	test.each(['the demonstration', ...Object.keys(changes)])('has two ways to go at each point: %s', (kind) => {
		const change = changes[kind];
		const edition = change ? changed(text, change) : text;
		const points = tables(quarterlyStatus(words, sourcesOf(edition, text, registeredProtocol))).at(-1);
		expect(points?.caption).toBe('Punkter til beslutning');
		for (const cells of points?.rows ?? []) {
			expect(cells).toHaveLength(3);
			expect(new Set(cells).size).toBe(3);
			expect(cells).not.toContain('');
		}
	});

	// By hand: everything that was not told to be an improvement before is now.
	test('names verdicts that are another word than before, and counts those that it does not name', () => {
		const change = changes['everything has improved'];
		if (!change) throw new Error('no such edition');
		const report = quarterlyStatus(words, sourcesOf(changed(text, change), text, registeredProtocol));
		const since = lines(report).split('# Nyt siden sidst\n')[1]?.split('\n# ')[0]?.split('\n') ?? [];
		expect(since[0]).toMatch(/^- Ændret siden udgave 2020-2: \d+ tal om målene og 0 andre\.$/);
		expect(since.filter((line) => line.includes('til »forbedring«'))).toHaveLength(2);
		expect(since.at(-1)).toMatch(/^- Flere ændrede vurderinger: \d+\./);
	});
});

/** That every report has the same numbers on its page and in its files is held by the test of every report. */
describe.each([
	['the quarterly status', () => quarterlyStatus(words, sources())],
	['a January briefing', () => briefing('316')]
])('%s', (name, made) => {
	test.skipIf(!hasWriter)('keeps its numbers in LibreOffice (asks for LibreOffice Writer)', async () => {
		const path = join(folder, `${name}.docx`);
		const drawings = [...statusDrawings(sources(), 'da')].map(([key, svg]) => [key, drawPicture(svg)] as const);
		writeFileSync(path, await packDocx(wordedReport(made()), new Map(drawings)));
		const opened = openInWriter(path, folder);
		const charts = drawings.map(([key]) => key);
		expect(pdfNumbers(opened).toSorted()).toEqual(pageNumbers(made(), charts).toSorted());
	});
});
