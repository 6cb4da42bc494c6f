import type { Words } from '#lib/i18n/words.ts';
import type { Round } from '#lib/trial/code-lists.ts';
import { municipalityName, trialMunicipalities } from '#lib/trial/municipalities.ts';
import { HIDDEN, type ReportCell, type ReportTable } from '../document/report-document.ts';
import type { ReportPages } from '../report-sources.ts';
import { figureCell } from './figure-cell.ts';

/** How old each municipality's figures are, who has answered, and how many of the families are in the figures. */
export function qualityTable(words: Words, { overview, dataQuality }: ReportPages): ReportTable {
	const { quality } = words.t.quarterlyStatus;
	const percent = (share: number) => words.numbers.percent(share);
	const answered = (municipality: string, round: Round) =>
		dataQuality.responses
			.find(({ scope, group }) => scope === municipality && group === 'indsats')
			?.rounds.find((one) => one.round === round)?.families;
	const right = (heading: string) => ({ heading, align: 'right' as const });
	return {
		caption: quality.caption,
		columns: [
			{ heading: quality.place, align: 'left' },
			...[quality.cutoff, quality.before, quality.after, quality.coverage].map(right)
		],
		rows: trialMunicipalities.map((municipality) => {
			const delivery = overview.deliveries.find((one) => one.municipality === municipality);
			return [
				municipalityName(municipality),
				delivery ? words.numbers.date(delivery.cutoff) : words.t.figure.reasons['no-delivery'],
				figureCell(words, answered(municipality, 'foer'), percent),
				figureCell(words, answered(municipality, 'efter'), percent),
				coverageCell(words, overview, municipality)
			];
		})
	};
}

/** From the measure with the fewest families to the one with the most, of those where the share may be told. */
function coverageCell({ t, numbers }: Words, { headlines }: ReportPages['overview'], municipality: string): ReportCell {
	const figures = headlines.filter(({ scope }) => scope === municipality).map(({ coverage }) => coverage);
	const shares = figures.flatMap((figure) => (figure.state === 'shown' ? [figure.value] : []));
	if (shares.length === 0)
		return figures.some(({ state }) => state === 'hidden') ? HIDDEN : t.figure.reasons['no-delivery'];
	const [lowest, highest] = [Math.min(...shares), Math.max(...shares)].map((share) => numbers.percent(share));
	return lowest === highest ? (lowest ?? '') : t.quarterlyStatus.quality.between(lowest ?? '', highest ?? '');
}
