import type { Words } from '#lib/i18n/words.ts';
import { municipalityName, trialMunicipalities } from '#lib/trial/municipalities.ts';
import type { ReportBlock, ReportDocument } from '../document/report-document.ts';
import { levelsTable } from '../levels-table.ts';
import type { ReportSources } from '../report-sources.ts';
import { verdictsTable } from '../verdicts-table.ts';
import { agendas, type BriefingPart, type TrialMunicipality } from './agenda.ts';
import { briefedMeasure, type Briefed } from './briefed-measure.ts';
import { briefedParagraphs, toldOnce } from './briefed-paragraphs.ts';
import { committeeMeasures, type BriefedMeasure } from './committee-measures.ts';
import { economyBlocks } from './economy-blocks.ts';
import { summarySentences } from './summary-sentences.ts';
import { targetSentences } from './target-sentences.ts';
import { trialSentences } from './trial-sentences.ts';
import { unknownItems } from './unknown-items.ts';

/** Who a briefing is for. Null where the protocol has no committee of that municipality yet. */
export interface Briefing {
	readonly municipality: TrialMunicipality;
	readonly committee: string | null;
}

/** A briefing for each committee of each municipality, and one for a municipality that has none registered. */
export function briefingsOf({ protocol }: Pick<ReportSources, 'protocol'>): readonly Briefing[] {
	return trialMunicipalities.flatMap((municipality) => {
		const registered = protocol.trials.find((trial) => trial.municipality === municipality)?.committees ?? [];
		const committees = registered.length === 0 ? [null] : registered;
		return committees.map((committee) => ({ municipality, committee }));
	});
}

/** These are told of under a heading of their own where an agenda has one for what else follows. */
const ofFamilies: readonly BriefedMeasure[] = ['self-support', 'return-to-work', 'satisfaction'];

/** Two sheets for one committee, under its municipality's own headings: its own figures first, the others beside them. */
export function januaryBriefing(
	words: Words,
	{ edition, pages, protocol }: ReportSources,
	{ municipality, committee }: Briefing
): ReportDocument {
	const { t } = words;
	const { overview } = pages;
	const place = municipalityName(municipality);
	const to = committee ?? t.briefing.anyCommittee;
	const closest = committeeMeasures(committee);
	const briefed = (measure: BriefedMeasure) => briefedMeasure(words, overview, municipality, measure);
	const cost = briefed('cost');
	const told = closest.filter((measure) => measure !== 'cost').map(briefed);
	const isOfFamilies = ({ measure }: Briefed) => ofFamilies.includes(measure);
	const places = [municipality, ...overview.scopes.filter((scope) => scope !== municipality && scope !== 'all')];
	const paragraph = (sentences: readonly string[]): ReportBlock => ({ kind: 'paragraph', text: sentences.join(' ') });
	const paragraphs = (some: readonly Briefed[]) => briefedParagraphs(words, some).map((text) => paragraph([text]));
	const under = (heading: string, blocks: readonly ReportBlock[]): readonly ReportBlock[] =>
		blocks.length === 0 ? [] : [{ kind: 'heading', text: heading }, ...blocks];
	const economy = () => economyBlocks(words, pages.bySite.get(municipality), cost, edition.stamp.prices);
	const trial = protocol.trials.find((one) => one.municipality === municipality);
	const targets = targetSentences(words, overview, trial);
	const behind = toldOnce(words, [...told, cost], (one) => one.behind);
	const figures = (some: readonly Briefed[]) => [
		...paragraphs(some),
		...(behind.length === 0 ? [] : [{ kind: 'list' as const, items: behind }])
	];
	const parts: Readonly<Record<BriefingPart, (isAlone: boolean) => readonly ReportBlock[]>> = {
		summary: () => [paragraph(summarySentences(words, pages, municipality))],
		trial: () =>
			under(t.briefing.trial.heading(place), [
				paragraph(trialSentences(words, trial, closest)),
				...(targets.length === 0 ? [] : [paragraph(targets)])
			]),
		'all-figures': () => under(t.briefing.own(place), figures(told)),
		figures: () => under(t.briefing.own(place), figures(told.filter((one) => !isOfFamilies(one)))),
		families: () => paragraphs(told.filter(isOfFamilies)),
		beside: () =>
			under(t.briefing.beside.heading, [
				paragraph([t.briefing.beside.reading(place), t.briefing.beside.unlike, t.briefing.beside.rounded]),
				{ kind: 'table', ...levelsTable(words, overview, places) },
				{ kind: 'table', ...verdictsTable(words, overview.headlines, places) }
			]),
		unknown: () =>
			under(t.briefing.unknown.heading, [
				{ kind: 'list', items: unknownItems(words, pages, municipality, [...told, cost]) }
			]),
		economy: (isAlone) => (isAlone ? economy() : under(t.briefing.economy.heading, economy())),
		proposal: () => [paragraph([t.briefing.proposal(to)])]
	};
	return {
		title: t.briefing.title(to, place),
		language: words.language,
		stamp: edition.stamp,
		deliveries: overview.deliveries,
		sections: agendas[municipality].map(({ heading, parts: own }) => ({
			heading: t.briefing.headings[heading],
			blocks: own.flatMap((part) => parts[part](own.length === 1))
		}))
	};
}
