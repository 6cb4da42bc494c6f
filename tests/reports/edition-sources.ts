import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { standaloneChart } from '#lib/charts/standalone-chart.ts';
import { chartText } from '#lib/charts/chart-text.ts';
import { compareEditions } from '#lib/export/compare-editions.ts';
import type { ReportSources } from '#lib/report/report-sources.ts';
import { pagesOf, waitingViews } from '#lib/server/disclosure/edition-pages.ts';
import { openSealed } from '#lib/server/disclosure/seal-edition.ts';
import { sitePagesOf } from '#lib/server/disclosure/site-pages.ts';
import { pendingDraft } from '#lib/server/store/drafts.ts';
import { openTemporaryStore } from '#lib/server/store/open-store.ts';
import { draftEdition } from '#lib/server/workflows/draft-edition.ts';
import { seedTrial } from '#lib/server/workflows/seed-trial.ts';
import type { Language } from '#lib/i18n/languages.ts';
import { wordsIn } from '#lib/i18n/words.ts';
import { statusCharts } from '#lib/server/workflows/reporting/status-charts.ts';
import { consumerPriceIndex, type Protocol } from '#lib/trial/protocol.ts';
import { migrations } from '../support/receive.ts';

/** The text of an edition of the synthetic trial of seeds/, made as every edition is. */
export async function demonstrationText(): Promise<string> {
	const store = openTemporaryStore(migrations);
	try {
		const at = '2021-01-15T09:00:00.000Z';
		const by = { actor: 'command-line', receivedAt: at } as const;
		await seedTrial(store, join(import.meta.dirname, '../../seeds'), by);
		await draftEdition(store, { code: 'a version of the code', actor: 'command-line', at });
		const draft = pendingDraft(store);
		if (draft === null) throw new Error('no draft of the synthetic trial');
		return draft.content;
	} finally {
		store.close();
	}
}

/** What reports are made from, of the text of an edition and that of the one before. */
export function sourcesOf(
	text: string,
	before: string | null,
	protocol: Protocol,
	language: Language = 'da'
): ReportSources {
	const sha256 = hashOf(text);
	const content = openSealed({ text, sha256 });
	const pages = pagesOf(content);
	const { all: sites, bySite } = sitePagesOf(pages);
	const earlier = before === null ? null : openSealed({ text: before, sha256: hashOf(before) });
	return {
		edition: {
			stamp: {
				...{ number: '2021-1', kind: content.kind, sha256, approvedAt: '2021-01-20T09:00:00.000Z', synthetic: true },
				prices: { priceYear: 2019, index: { name: consumerPriceIndex.name, source: null }, selfSupportDay: null }
			},
			...{ content, waiting: waitingViews(content), approvals: [] }
		},
		weighed: {
			seen: [],
			changes: earlier && { against: '2020-2', views: compareEditions(earlier, content) }
		},
		pages: { ...pages, sites, bySite },
		...{ protocol, figures: [] },
		charts: [...statusCharts(pages.overview, wordsIn(language))].map(([drawing, svg]) => ({
			drawing,
			...chartText(svg)
		}))
	};
}

function hashOf(text: string): string {
	return createHash('sha256').update(text).digest('hex');
}

/** The drawings of the charts that an edition's quarterly status may show, as a file has them. */
export function statusDrawings({ pages }: ReportSources, language: Language): ReadonlyMap<string, string> {
	const charts = statusCharts(pages.overview, wordsIn(language));
	return new Map([...charts].map(([key, svg]) => [key, standaloneChart(svg)]));
}
