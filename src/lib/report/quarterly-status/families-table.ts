import type { Words } from '#lib/i18n/words.ts';
import { municipalityName } from '#lib/trial/municipalities.ts';
import type { Trial } from '#lib/trial/trial.ts';
import type { ReportTable } from '../document/report-document.ts';
import { enrolmentOf } from '../enrolment.ts';
import type { ReportPages } from '../report-sources.ts';
import { figureCell } from './figure-cell.ts';

/** Who has started against plan, and how many of them are known before and after. */
export function familiesTable(
	words: Words,
	{ overview, dataQuality }: ReportPages,
	trials: readonly Trial[]
): ReportTable {
	const { families } = words.t.quarterlyStatus;
	const { notPlanned } = words.t.progress.enrolment;
	const count = (value: number) => words.numbers.decimal(value, 0);
	const right = (heading: string) => ({ heading, align: 'right' as const });
	return {
		caption: families.caption,
		columns: [
			{ heading: families.place, align: 'left' },
			...[
				families.started,
				families.planned,
				families.ofPlan,
				families.compared,
				families.toCome,
				families.comparison
			].map(right)
		],
		rows: enrolmentOf(overview, trials).map(({ municipality, intervention, comparison, planned, share }) => {
			const flow = dataQuality.flow.find((one) => one.scope === municipality && one.group === 'indsats');
			return [
				municipalityName(municipality),
				figureCell(words, intervention, count),
				planned === null ? notPlanned : count(planned),
				share === null ? '–' : words.numbers.percent(share),
				figureCell(words, flow?.compared, count),
				figureCell(words, flow?.notYet, count),
				figureCell(words, comparison, count)
			];
		})
	};
}
