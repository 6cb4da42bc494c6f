import { enrolmentOf } from '#lib/report/enrolment.ts';
import { HIDDEN, type ReportCell, type ReportSection } from '#lib/report/document/report-document.ts';
import type { ReportSources } from '#lib/report/report-sources.ts';
import type { Words } from '#lib/i18n/words.ts';
import { municipalityName } from '#lib/trial/municipalities.ts';
import type { Figure, Released } from '#lib/trial/released.ts';

/** What each municipality's trial is, and how many families have started. */
export function trialsSection(words: Words, sources: ReportSources): ReportSection {
	const { t, numbers } = words;
	const { trials: texts } = t.finalEvaluation;
	const { notRegistered, trials: record } = t.protocol.record;
	const { trials } = sources.protocol;
	const rows = enrolmentOf(sources.pages.overview, trials).map(
		({ municipality, intervention, comparison, planned }) => {
			const ways = trials.find((trial) => trial.municipality === municipality)?.ways ?? null;
			return [
				municipalityName(municipality),
				ways === null ? notRegistered : numbers.list(ways.map((way) => record.ways[way])),
				planned === null ? notRegistered : numbers.decimal(planned, 0),
				countCell(words, intervention),
				countCell(words, comparison)
			];
		}
	);
	const columns = [
		{ heading: t.table.site, align: 'left' },
		{ heading: texts.ways, align: 'left' },
		{ heading: texts.planned, align: 'right' },
		{ heading: texts.started, align: 'right' },
		{ heading: texts.compared, align: 'right' }
	] as const;
	return {
		heading: texts.heading,
		blocks: [
			{ kind: 'paragraph', text: texts.reading },
			{ kind: 'table', caption: texts.caption, columns, rows }
		]
	};
}

function countCell({ t, numbers }: Words, figure: Released<Figure> | null): ReportCell {
	if (figure === null) return t.figure.reasons['no-delivery'];
	if (figure.state === 'hidden') return HIDDEN;
	return figure.state === 'shown' ? numbers.decimal(figure.value, 0) : t.figure.reasons[figure.reason];
}
