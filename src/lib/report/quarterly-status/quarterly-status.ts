import type { Words } from '#lib/i18n/words.ts';
import { ALL } from '#lib/trial/estimates.ts';
import type { EditionKind } from '#lib/trial/edition.ts';
import type { DeliveryShown } from '#lib/trial/overview.ts';
import type { Meetings } from '#lib/trial/protocol.ts';
import { attentionPoints } from '../attention-points.ts';
import type { ReportBlock, ReportDocument, ReportFigure, ReportSection } from '../document/report-document.ts';
import { levelsTable } from '../levels-table.ts';
import type { ReportSources } from '../report-sources.ts';
import { verdictsTable } from '../verdicts-table.ts';
import { choicesItems } from './choices-items.ts';
import { conclusionBlocks } from './conclusion-blocks.ts';
import { decisionPointsTable } from './decision-points.ts';
import { familiesTable } from './families-table.ts';
import { qualityTable } from './quality-table.ts';
import { hasRoomForChart } from './room-for-chart.ts';
import { sinceItems } from './since-items.ts';

/** Two sheets for the steering group: the conclusion first, and last what there is to decide. */
export function quarterlyStatus(words: Words, sources: ReportSources): ReportDocument {
	const { edition, pages, protocol } = sources;
	const { overview } = pages;
	const { quarterlyStatus: texts } = words.t;
	const carriedOut = pages.sites.sites.flatMap((site) => site.carriedOut ?? []);
	const points = attentionPoints(overview, carriedOut);
	// All together is always last.
	const places = [...overview.scopes.filter((scope) => scope !== ALL), ALL];
	const paragraph = (...sentences: readonly string[]): ReportBlock => ({
		kind: 'paragraph',
		text: sentences.join(' ')
	});
	const matrix: ReportSection = {
		heading: texts.headings.matrix,
		blocks: [
			{ kind: 'table', ...verdictsTable(words, overview.headlines, places) },
			{ kind: 'table', ...levelsTable(words, overview, places) }
		]
	};
	const written: readonly ReportSection[] = [
		{
			heading: texts.headings.conclusion,
			blocks: conclusionBlocks(words, overview.headlines, edition.stamp.kind)
		},
		matrix,
		{
			heading: texts.headings.families,
			blocks: [{ kind: 'table', ...familiesTable(words, pages, protocol.trials) }]
		},
		{
			heading: texts.headings.quality,
			blocks: [{ kind: 'table', ...qualityTable(words, pages) }]
		},
		{ heading: texts.headings.since, blocks: [{ kind: 'list', items: sinceItems(words, sources) }] },
		{
			heading: texts.headings.decisions,
			blocks: [
				{ kind: 'heading', text: texts.choices.heading },
				paragraph(meetingSentence(words, edition.stamp.kind, protocol.meetings), texts.choices.unsaid),
				{ kind: 'list', items: choicesItems(words, pages, points) },
				{ kind: 'table', ...decisionPointsTable(words, points) }
			]
		}
	];
	const drawn = hasRoomForChart(written) ? intervalsFigure(sources.charts) : [];
	return {
		title: titleOf(words, overview.deliveries),
		language: words.language,
		stamp: edition.stamp,
		deliveries: overview.deliveries,
		sections: written.map((section) =>
			section === matrix ? { ...matrix, blocks: [...matrix.blocks, ...drawn] } : section
		)
	};
}

/** What the verdicts rest on. Each number is in the description: for a table of them there is no room. */
function intervalsFigure(charts: ReportSources['charts']): readonly ReportFigure[] {
	const chart = charts.find(({ drawing }) => drawing === INTERVALS);
	return chart ? [{ kind: 'figure', ...chart, numbers: null }] : [];
}

/** The key of the chart of the status, as the charts of an edition name it. */
const INTERVALS = 'quarterly-status/intervals';

/** The quarter of the newest figures. */
function titleOf({ t }: Words, deliveries: readonly DeliveryShown[]): string {
	const newest = deliveries.map(({ cutoff }) => cutoff).reduce((a, b) => (a > b ? a : b));
	const [year = '', month] = newest.split('-');
	return t.quarterlyStatus.title(String(Math.ceil(Number(month) / MONTHS_OF_A_QUARTER)), year);
}

const MONTHS_OF_A_QUARTER = 3;

function meetingSentence({ t, numbers }: Words, kind: EditionKind, { quarters }: Meetings): string {
	const { meetings, quarter } = t.quarterlyStatus;
	if (kind !== 'quarterly') return meetings.this;
	return meetings.notThis(numbers.list(quarters.map((one) => quarter(String(one)))));
}
