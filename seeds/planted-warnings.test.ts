import { median } from 'simple-statistics';
import { describe, expect, test } from 'vitest';
import { monthOfDay, type Day } from '#lib/trial/day.ts';
import type { ProblemCode } from '#lib/trial/problem.ts';
import { CUTOFF } from './parameters.ts';
import { sites } from './sites.ts';
import type { AnswerRow, Delivery, FamilyRow } from './tables.ts';
import { siteDelivery } from './trial.ts';
import { plantedWarnings } from './planted-warnings.ts';

const families = ({ familier }: Delivery): readonly FamilyRow[] => familier ?? [];
const startOf = (delivery: Delivery, id: string): Day =>
	families(delivery).find((row) => row.familie_id === id)?.startdato ?? NaN;

const adults = ({ personer }: Delivery) => (personer ?? []).filter((row) => row.rolle === 'voksen');

/** How many days after t0 each answer of a round was given. */
function answerDays(delivery: Delivery, round: AnswerRow['runde']): number[] {
	const answers = (delivery.maalinger ?? []).filter((row) => row.runde === round);
	return answers.map((row) => row.dato - startOf(delivery, row.familie_id));
}

/** Months of a family's two cost windows that its registers hold and in which it still was there. */
function windowMonths({ startdato, registreret_fra, slutdato, slutaarsag }: FamilyRow): number[] {
	const isGone = slutaarsag === 'fraflyttet' || slutaarsag === 'samtykke_trukket';
	const lastMonth = monthOfDay(isGone ? (slutdato ?? CUTOFF) : CUTOFF);
	const firstMonth = registreret_fra === null ? 0 : monthOfDay(registreret_fra);
	const months = Array.from({ length: 24 }, (_, step) => monthOfDay(startdato) - 12 + step);
	return months.filter((month) => month >= firstMonth && month <= lastMonth);
}

/** A plain second reading of "Checks across rows and tables" in trial-data.md, for the checks that were given something to find. */
const counts: Partial<Record<ProblemCode, (delivery: Delivery) => number>> = {
	'adult-without-support': (delivery) => {
		const supported = new Set(delivery.forsoergelse?.map((row) => row.person_id));
		return adults(delivery).filter((row) => !supported.has(row.person_id)).length;
	},
	'family-without-adult': (delivery) => {
		const withAdult = new Set(adults(delivery).map((row) => row.familie_id));
		return families(delivery).filter((row) => !withAdult.has(row.familie_id)).length;
	},
	'family-without-element': (delivery) =>
		families(delivery).filter(
			(row) =>
				row.gruppe === 'indsats' &&
				!(row.koordinerende_sagsbehandler || row.en_samlet_plan || row.faelles_elektronisk_plan)
		).length,
	'starts-long-before': (delivery) =>
		[...(delivery.kontakter ?? []), ...(delivery.ydelser ?? []), ...(delivery.planer ?? [])].filter(
			(row) => row.startdato < startOf(delivery, row.familie_id) - 3653
		).length,
	'row-twice': (delivery) =>
		Object.values(delivery)
			.map((rows) => (rows?.length ?? 0) - new Set(rows?.map((row) => JSON.stringify(row))).size)
			.reduce((sum, doubles) => sum + doubles, 0),
	'cost-outlier': ({ udgifter }) => {
		const byCategory = Map.groupBy(udgifter ?? [], (row) => row.kategori);
		return [...byCategory.values()].flatMap((rows) => {
			const limit = 10 * median(rows.map((row) => row.beloeb));
			return rows.filter((row) => row.beloeb > limit);
		}).length;
	},
	'cost-month-missing': (delivery) => {
		const byFamily = Map.groupBy(delivery.udgifter ?? [], (row) => row.familie_id);
		return families(delivery).filter((row) => {
			const months = new Set(byFamily.get(row.familie_id)?.map(({ maaned }) => maaned));
			return months.size > 0 && windowMonths(row).some((month) => !months.has(month));
		}).length;
	},
	'late-before-answer': (delivery) => answerDays(delivery, 'foer').filter((days) => days > 30).length,
	'after-answer-outside-window': (delivery) =>
		answerDays(delivery, 'efter').filter((days) => days < 275 || days > 456).length
};

describe.each(sites)('the warnings of $folder', (site) => {
	const delivery = siteDelivery(site);

	test.each(Object.entries(counts))('%s: as many as were planted', (code, count) => {
		const planted = plantedWarnings[site.folder].filter((warning) => warning.code === code);
		expect(count(delivery)).toBe(planted.reduce((sum, warning) => sum + warning.count, 0));
	});

	test('all have been counted', () => {
		const codes: string[] = plantedWarnings[site.folder].map(({ code }) => code);
		expect(Object.keys(counts)).toEqual(expect.arrayContaining(codes));
	});
});
