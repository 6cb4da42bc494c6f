import type { ReportSection, ReportTable } from '#lib/report/document/report-document.ts';
import type { ReportSources } from '#lib/report/report-sources.ts';
import { priceNote } from '#lib/i18n/price-text.ts';
import type { Words } from '#lib/i18n/words.ts';
import type { DisclosureThresholds, VerdictThresholds } from '#lib/trial/protocol-thresholds.ts';

/** How the figures are made, what is said of them when, and what is hidden: the protocol's own words. */
export function methodsSection(words: Words, { protocol, edition }: ReportSources): ReportSection {
	const { finalEvaluation, protocol: said } = words.t;
	const { methods } = finalEvaluation;
	const { basisReading, holm } = said.verdicts;
	return {
		heading: methods.heading,
		blocks: [
			{ kind: 'paragraph', text: methods.reading(String(edition.content.protocol.version)) },
			{ kind: 'paragraph', text: priceNote(words, edition.stamp.prices) },
			{ kind: 'heading', text: methods.verdicts },
			{ kind: 'paragraph', text: said.verdicts.reading },
			{ kind: 'table', ...conditions(words, protocol.verdicts) },
			{ kind: 'paragraph', text: holm },
			{ kind: 'heading', text: methods.basis },
			{ kind: 'paragraph', text: basisReading },
			{ kind: 'list', items: bases(words, protocol.verdicts) },
			{ kind: 'heading', text: methods.hidden },
			{ kind: 'list', items: hidingRules(words, protocol.disclosure) }
		]
	};
}

/** In the order in which they are tried. */
function conditions({ t, numbers }: Words, thresholds: VerdictThresholds): ReportTable {
	const { caption, word, when, conditions: said } = t.protocol.verdicts;
	const named = t.verdicts.words;
	const definite = said.definite(numbers.decimal(thresholds.significant, 2), numbers.decimal(thresholds.sameLevel, 2));
	return {
		caption,
		columns: [
			{ heading: word, align: 'left' },
			{ heading: when, align: 'left' }
		],
		rows: [
			[named['not-delivered'], said['not-delivered']],
			[named['too-few'], said['too-few'](String(thresholds.fewestFamilies))],
			[named['no-important-change'], said['no-important-change']],
			[numbers.list([named.improvement, named.deterioration]), definite],
			[numbers.list([named['possible-improvement'], named['possible-deterioration']]), said.possible],
			[named.undecided, said.undecided]
		]
	};
}

function bases({ t, numbers }: Words, thresholds: VerdictThresholds): readonly string[] {
	const { basis } = t.protocol.verdicts;
	return [
		basis.difference(String(thresholds.fewestFamilies), numbers.percent(thresholds.selectedInBoth)),
		basis.plain,
		basis.guarded(numbers.percent(thresholds.guarded), String(thresholds.daysOfFirstRound)),
		basis.none
	];
}

function hidingRules({ t, numbers }: Words, thresholds: DisclosureThresholds): readonly string[] {
	const { disclosure } = t.protocol;
	return [
		disclosure.counts(String(thresholds.largestHiddenCount)),
		disclosure.values(String(thresholds.valuesOfHiddenCount)),
		disclosure.figures(String(thresholds.fewestFamilies)),
		disclosure.certainty(String(thresholds.fewestForCertainty)),
		disclosure.cost(numbers.percent(thresholds.largestShareOfTwo), numbers.percent(thresholds.smallestRemainder)),
		disclosure.curves(String(thresholds.fewestEventsInAStep), String(thresholds.roundAtRiskTo))
	];
}
