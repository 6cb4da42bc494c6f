import type { Words } from '#lib/i18n/words.ts';
import { headlineMeasures } from '#lib/trial/measures.ts';
import { municipalityName } from '#lib/trial/municipalities.ts';
import { attentionKinds, type AttentionPoint } from '../attention-points.ts';
import type { ReportTable } from '../document/report-document.ts';

/** Something to decide, with two ways to go at least: neither is the figures' own. */
export function decisionPointsTable(words: Words, points: readonly AttentionPoint[]): ReportTable {
	const texts = words.t.quarterlyStatus.points;
	const left = (heading: string) => ({ heading, align: 'left' as const });
	const found = attentionKinds.flatMap((kind) => {
		const ofKind = points.filter((point) => point.kind === kind);
		const { point, first, second } = texts.kinds[kind];
		return ofKind.length === 0 ? [] : [[point(placesText(words, ofKind)), first, second]];
	});
	return {
		caption: texts.caption,
		columns: [texts.point, texts.first, texts.second].map(left),
		rows: [[texts.trials, texts.trialsFirst, texts.trialsSecond], ...found]
	};
}

/** `Faxe (tilfredshed) og Næstved (ydelsesdage)` */
function placesText(words: Words, points: readonly AttentionPoint[]): string {
	return words.numbers.list(
		points.map((point) => {
			const what = whatText(words, point);
			const place = municipalityName(point.municipality);
			return what === '' ? place : words.t.quarterlyStatus.points.ofPlace(place, what);
		})
	);
}

/** The measures or the share that a point is about; nothing where it is about a whole delivery. */
function whatText({ t, numbers }: Words, { measures, share }: AttentionPoint): string {
	if (share !== null) return numbers.percent(share);
	if (measures.length === headlineMeasures.length) return t.quarterlyStatus.points.allMeasures;
	return numbers.list(measures.map((measure) => t.verdicts.nouns[measure]));
}
