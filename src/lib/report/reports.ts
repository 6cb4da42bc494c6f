import type { Words } from '#lib/i18n/words.ts';
import type { ReportDocument } from './document/report-document.ts';
import { finalEvaluation } from './final-evaluation/final-evaluation.ts';
import { briefingsOf, januaryBriefing } from './january-briefing/january-briefing.ts';
import { quarterlyStatus } from './quarterly-status/quarterly-status.ts';
import type { ReportSources } from './report-sources.ts';

/** A report of an edition, by the name in its address: small letters, digits and hyphens. */
export interface NamedReport {
	readonly name: string;
	readonly document: ReportDocument;
}

/** The kinds of reports, in the order in which the list of an edition shows them. */
const reportKinds = ['quarterly-status', 'january-briefing', 'final-evaluation'] as const;

type ReportKind = (typeof reportKinds)[number];

/** How each kind is made: a report, or one for each committee of each municipality. */
const makers: Readonly<Record<ReportKind, (words: Words, sources: ReportSources) => readonly NamedReport[]>> = {
	'quarterly-status': (words, sources) => [{ name: 'quarterly-status', document: quarterlyStatus(words, sources) }],
	'january-briefing': (words, sources) =>
		briefingsOf(sources).map((briefing, at, all) => {
			const { municipality } = briefing;
			// A municipality may have several committees: they are counted.
			const ofSame = all.slice(0, at).filter((other) => other.municipality === municipality).length;
			const name = `january-briefing-${municipality}${ofSame === 0 ? '' : `-${ofSame + 1}`}`;
			return { name, document: januaryBriefing(words, sources, briefing) };
		}),
	'final-evaluation': (words, sources) => [{ name: 'final-evaluation', document: finalEvaluation(words, sources) }]
};

/** Every report of an edition in one language. The same edition gives the same reports. */
export function reportsOf(words: Words, sources: ReportSources): readonly NamedReport[] {
	return reportKinds.flatMap((kind) => makers[kind](words, sources));
}
