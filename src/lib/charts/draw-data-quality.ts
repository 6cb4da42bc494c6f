import type { Words } from '#lib/i18n/words.ts';
import { rounds, type Group } from '#lib/trial/code-lists.ts';
import { coveredTables, coveredWindows } from '#lib/trial/data-quality-estimates.ts';
import type { CoverageShown, DataQualityPage, ResponsesShown } from '#lib/trial/data-quality-page.ts';
import type { Released } from '#lib/trial/released.ts';
import type { Drawing } from './drawing.ts';
import type { Charts } from './drawn-once.ts';
import { flowDrawing } from './flow-drawing.ts';
import { renderDrawings } from './render-drawings.ts';
import { sharePanels, type ShareRows } from './share-panels.ts';

const groups = ['indsats', 'sammenligning'] as const satisfies readonly Group[];

export function coverageKey(group: Group): string {
	return `coverage-${group}`;
}

export function responsesKey(group: Group): string {
	return `responses-${group}`;
}

/** All charts of the page of data quality in one language: each once a group, with the sites beside one another. */
export function drawDataQuality(page: Released<DataQualityPage>, words: Words): Charts {
	const synthetic = page.deliveries.some((delivery) => delivery.synthetic);
	const notice = synthetic ? words.t.site.synthetic : null;
	const drawings = groups.flatMap((group) => [
		...flowDrawing(page, group, words, notice),
		...coverage(page, group, words, notice),
		...responses(page, group, words, notice)
	]);
	return renderDrawings(drawings, words, synthetic);
}

function coverage(
	page: Released<DataQualityPage>,
	group: Group,
	words: Words,
	notice: string | null
): readonly Drawing[] {
	const { dataQuality, overview, table } = words.t;
	const parts = coveredTables.map((name): ShareRows<Released<CoverageShown>> => ({
		heading: dataQuality.coverage.tables[name],
		shares: coveredWindows.map((window) => ({
			label: table[window],
			figureOf: ({ tables }) => tables.find((one) => one.table === name)?.[window]
		}))
	}));
	const title = dataQuality.coverage.title(overview.groups[group]);
	const chart = { key: coverageKey(group), title, group, page };
	return sharePanels(page.coverage, parts, chart, words, notice);
}

function responses(
	page: Released<DataQualityPage>,
	group: Group,
	words: Words,
	notice: string | null
): readonly Drawing[] {
	const { dataQuality, overview } = words.t;
	const parts = (['families', 'respondents'] as const).map((part): ShareRows<Released<ResponsesShown>> => ({
		heading: dataQuality.responses[part],
		shares: rounds.map(({ code, [words.language]: label }) => ({
			label,
			figureOf: (shown) => shown.rounds.find((one) => one.round === code)?.[part]
		}))
	}));
	const title = dataQuality.responses.title(overview.groups[group]);
	const chart = { key: responsesKey(group), title, group, page };
	return sharePanels(page.responses, parts, chart, words, notice);
}
