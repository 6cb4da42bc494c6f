import type { Words } from '#lib/i18n/words.ts';
import { ALL } from '#lib/trial/estimates.ts';
import type { DeliveryShown } from '#lib/trial/overview.ts';
import type { Meetings } from '#lib/trial/protocol.ts';
import { attentionPoints } from '../attention-points.ts';
import { conclusionsOf } from '../conclusions.ts';
import type { ReportBlock, ReportDocument } from '../document/report-document.ts';
import { levelsNotes, levelsTable } from '../levels-table.ts';
import type { ReportSources } from '../report-sources.ts';
import { verdictsTable } from '../verdicts-table.ts';
import { choicesItems } from './choices-items.ts';
import { decisionPointsTable } from './decision-points.ts';
import { familiesTable } from './families-table.ts';
import { qualityTable } from './quality-table.ts';
import { sinceItems } from './since-items.ts';

/** Two sheets for the steering group: the conclusion first, and last what there is to decide. */
export function quarterlyStatus(words: Words, sources: ReportSources): ReportDocument {
	const { edition, pages, protocol } = sources;
	const { overview } = pages;
	const { quarterlyStatus: texts, editions, verdicts } = words.t;
	const carriedOut = pages.sites.sites.flatMap((site) => site.carriedOut ?? []);
	const points = attentionPoints(overview, carriedOut);
	// All together is always last.
	const places = [...overview.scopes.filter((scope) => scope !== ALL), ALL];
	const { concluded, ruledOut, undecided } = conclusionsOf(words, overview.headlines);
	const paragraph = (...sentences: readonly string[]): ReportBlock => ({
		kind: 'paragraph',
		text: sentences.join(' ')
	});
	return {
		title: titleOf(words, overview.deliveries),
		language: words.language,
		stamp: edition.stamp,
		deliveries: overview.deliveries,
		sections: [
			{
				heading: texts.headings.conclusion,
				blocks: [
					{ kind: 'callout', text: concluded },
					paragraph(meetingsText(words, protocol.meetings), editions.kindNotes[edition.stamp.kind]),
					{ kind: 'heading', text: verdicts.conclusions.ruledOut },
					paragraph(ruledOut),
					{ kind: 'heading', text: verdicts.conclusions.undecided },
					paragraph(undecided)
				]
			},
			{
				heading: texts.headings.matrix,
				blocks: [
					{ kind: 'table', ...verdictsTable(words, overview.headlines, places) },
					...levelsNotes(words, overview, places).map((note) => paragraph(note)),
					{ kind: 'table', ...levelsTable(words, overview, places) }
				]
			},
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
					paragraph(texts.choices.unsaid),
					{ kind: 'list', items: choicesItems(words, pages, points) },
					{ kind: 'table', ...decisionPointsTable(words, points) }
				]
			}
		]
	};
}

/** The quarter of the newest figures. */
function titleOf({ t }: Words, deliveries: readonly DeliveryShown[]): string {
	const newest = deliveries.map(({ cutoff }) => cutoff).reduce((a, b) => (a > b ? a : b));
	const [year = '', month] = newest.split('-');
	return t.quarterlyStatus.title(String(Math.ceil(Number(month) / MONTHS_OF_A_QUARTER)), year);
}

const MONTHS_OF_A_QUARTER = 3;

function meetingsText({ t, numbers }: Words, { quarters }: Meetings): string {
	return t.quarterlyStatus.meetings(
		numbers.list(quarters.map((quarter) => t.quarterlyStatus.quarter(String(quarter))))
	);
}
