import type { Words } from '#lib/i18n/words.ts';
import { municipalityName } from '#lib/trial/municipalities.ts';
import type { Trial } from '#lib/trial/trial.ts';
import type { ReportCell, ReportTable } from '../document/report-document.ts';
import { enrolmentOf } from '../enrolment.ts';
import type { ReportPages } from '../report-sources.ts';
import { figureCell } from './figure-cell.ts';

/** Who has started against plan, and how many of them are known before and after: a column a municipality. */
export function familiesTable(
	words: Words,
	{ overview, dataQuality }: ReportPages,
	trials: readonly Trial[]
): ReportTable {
	const { families } = words.t.quarterlyStatus;
	const { notPlanned } = words.t.progress.enrolment;
	const count = (value: number) => words.numbers.decimal(value, 0);
	const enrolment = enrolmentOf(overview, trials);
	type Enrolment = (typeof enrolment)[number];
	const row = (name: string, cellOf: (of: Enrolment) => ReportCell) => [name, ...enrolment.map(cellOf)];
	const flowOf = ({ municipality }: Enrolment) =>
		dataQuality.flow.find((one) => one.scope === municipality && one.group === 'indsats');
	const isPlanned = enrolment.some(({ planned }) => planned !== null);
	return {
		caption: families.caption,
		columns: [
			{ heading: families.what, align: 'left' },
			...enrolment.map(({ municipality }) => ({ heading: municipalityName(municipality), align: 'right' as const }))
		],
		rows: [
			row(families.started, ({ intervention }) => figureCell(words, intervention, count)),
			row(families.planned, ({ planned }) => (planned === null ? notPlanned : count(planned))),
			...(isPlanned
				? [row(families.ofPlan, ({ share }) => (share === null ? '–' : words.numbers.percent(share)))]
				: []),
			row(families.compared, (one) => figureCell(words, flowOf(one)?.compared, count)),
			row(families.toCome, (one) => figureCell(words, flowOf(one)?.notYet, count)),
			row(families.comparison, ({ comparison }) => figureCell(words, comparison, count))
		]
	};
}
