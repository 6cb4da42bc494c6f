import { fileURLToPath } from 'node:url';
import type { Language } from '#lib/i18n/languages.ts';
import { wordsIn } from '#lib/i18n/words.ts';
import { standaloneChart } from '#lib/charts/standalone-chart.ts';
import type { ReportDocument } from '#lib/report/document/report-document.ts';
import { reportsOf, type NamedReport } from '#lib/report/reports.ts';
import { yearEndStatus } from '#lib/report/year-end-status/year-end-status.ts';
import { accessDesk } from '#lib/server/access/access-desk.ts';
import { openTemporaryStore } from '#lib/server/store/open-store.ts';
import { editionsNow } from '#lib/server/workflows/current-edition.ts';
import { firstSyntheticEdition } from '#lib/server/workflows/first-edition.ts';
import { editionCharts } from '#lib/server/workflows/reporting/edition-charts.ts';
import { reportSources } from '#lib/server/workflows/reporting/report-sources.ts';
import { seedTrial } from '#lib/server/workflows/seed-trial.ts';
import { findEdition } from '#lib/server/workflows/show-editions.ts';
import { trialMunicipalities } from '#lib/trial/municipalities.ts';
import { yearTextFields } from '#lib/trial/year-text.ts';
import { migrations } from './receive.ts';

/** A report with the drawings of its figures as they stand by themselves. */
export interface DrawnReport extends NamedReport {
	readonly drawings: ReadonlyMap<string, string>;
}

const seeds = fileURLToPath(new URL('../../seeds', import.meta.url));

/** Every report of the synthetic trial's first edition, in the languages that are asked for, the year-end status too. */
export async function demonstrationReports(languages: readonly Language[]): Promise<readonly DrawnReport[]> {
	const store = openTemporaryStore(migrations);
	try {
		const at = '2020-03-01T09:00:00.000Z';
		await seedTrial(store, seeds, { actor: 'command-line', receivedAt: at });
		const access = accessDesk({ store, origin: 'http://localhost', providers: [] });
		await firstSyntheticEdition(store, access, { code: 'a version of the code', at });
		const [newest] = editionsNow(store);
		const found = newest && findEdition(store, newest.number);
		if (!found) throw new Error('no edition of the synthetic trial');
		return languages.flatMap((language) => {
			const words = wordsIn(language);
			const charts = editionCharts(store, found.edition, words);
			const { edition } = found;
			const texts = trialMunicipalities.flatMap((municipality) =>
				yearTextFields.map((field) => ({
					municipality,
					field,
					text: `${field}: to møder.\nIntet andet.`,
					writtenAt: at
				}))
			);
			const { overview } = edition.pages;
			const yearEnd = {
				name: 'year-end-status',
				document: yearEndStatus(words, { year: 2020, edition, overview, texts })
			};
			return [...reportsOf(words, reportSources(store, found, charts)), yearEnd].map((report) => ({
				...report,
				drawings: drawnIn(report.document, charts)
			}));
		});
	} finally {
		store.close();
	}
}

function drawnIn({ sections }: ReportDocument, charts: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
	const figures = sections.flatMap(({ blocks }) => blocks.filter((block) => block.kind === 'figure'));
	return new Map(figures.map(({ drawing }) => [drawing, standaloneChart(charts.get(drawing) ?? '')]));
}
