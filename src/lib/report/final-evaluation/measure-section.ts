import { durationParagraph } from '#lib/report/duration-paragraph.ts';
import { measureParagraph } from '#lib/report/measure-paragraph.ts';
import { returnToWorkParagraph } from '#lib/report/return-to-work-paragraph.ts';
import type { ReportBlock, ReportSection } from '#lib/report/document/report-document.ts';
import type { ReportSources } from '#lib/report/report-sources.ts';
import { placeName } from '#lib/i18n/place-name.ts';
import { plusOrMinus } from '#lib/i18n/protocol-text.ts';
import type { Words } from '#lib/i18n/words.ts';
import type { Scope } from '#lib/trial/estimates.ts';
import type { Measure, MeasurePage } from '#lib/trial/measure-page.ts';
import { headlineMeasures } from '#lib/trial/measures.ts';
import type { Released } from '#lib/trial/released.ts';
import { chartFigures } from './chart-figures.ts';
import { figureReadings } from './figure-readings.ts';
import { ownCostNote } from './own-cost-note.ts';

/** A measure: what it is, what was seen of it place by place, and all of its charts. None where the edition has it not. */
export function measureSection(words: Words, sources: ReportSources, measure: Measure): readonly ReportSection[] {
	const page = sources.pages.measures.get(measure);
	if (!page) return [];
	const { overview, finalEvaluation } = words.t;
	const { measure: texts } = finalEvaluation;
	const figures = chartFigures(sources, `measures/${measure}`);
	return [
		{
			heading: overview.measures[measure],
			blocks: [
				{ kind: 'heading', text: texts.definition },
				...definitionOf(words, sources, measure, page),
				{ kind: 'heading', text: texts.places },
				...placesOf(words, page),
				...(measure === 'cost' ? ownCostNote(words, sources) : []),
				{ kind: 'heading', text: texts.figures },
				{ kind: 'list', items: figureReadings(words, page, figures) },
				...figures
			]
		}
	];
}

/** For everybody first, then to the letter. */
function definitionOf(
	words: Words,
	{ protocol }: ReportSources,
	measure: Measure,
	{ priceYear }: Released<MeasurePage>
): readonly ReportBlock[] {
	const { definition } = words.t.measurePage;
	const { measure: texts } = words.t.finalEvaluation;
	const exactly = measure === 'cost' ? definition.exact.cost(String(priceYear)) : definition.exact[measure];
	const headline = headlineMeasures.find((one) => one === measure);
	const smallest = headline
		? texts.smallest(plusOrMinus(words, headline, protocol.smallestChanges[headline]))
		: texts.withoutVerdict;
	return [`${definition.plain[measure]} ${smallest}`, texts.exactly(exactly)].map((text) => {
		return { kind: 'paragraph', text };
	});
}

function placesOf(words: Words, page: Released<MeasurePage>): readonly ReportBlock[] {
	return toldPlaces(words, page).map(({ scope, sentences }) => {
		return { kind: 'paragraph', text: `${placeName(words, scope)}: ${sentences.join(' ')}` };
	});
}

function toldPlaces(
	words: Words,
	{ series, headlines }: Released<MeasurePage>
): readonly { readonly scope: Scope; readonly sentences: readonly string[] }[] {
	if (series.kind === 'share') {
		return series.cells.map((cell) => ({ scope: cell.scope, sentences: returnToWorkParagraph(words, cell) }));
	}
	return series.cells.flatMap((cell) => {
		const { scope } = cell;
		if (series.measure === 'service-duration') return [{ scope, sentences: durationParagraph(words, cell) }];
		const headline = headlines.find((one) => one.scope === scope);
		return headline ? [{ scope, sentences: measureParagraph(words, headline, cell) }] : [];
	});
}
