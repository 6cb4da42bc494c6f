import { levelText } from '#lib/i18n/change-text.ts';
import { digitsOf } from '#lib/i18n/units.ts';
import type { Words } from '#lib/i18n/words.ts';
import type { Figure, Released } from '#lib/trial/released.ts';
import type { SitePage } from '#lib/trial/site-page.ts';
import { elements, type CaseMixVariable } from '#lib/trial/site-estimates.ts';

/** One thing told of a municipality. Every municipality has the same rows, so that they can stand beside one another. */
export interface SiteRow {
	readonly name: string;
	/** Null where nothing is told of it. */
	readonly figure: Released<Figure> | null;
	readonly format: (value: number) => string;
	/** What it is among the things that families are held against one another by. */
	readonly variable?: CaseMixVariable;
}

type Page = Released<SitePage>;

/** How many families get each element of the intervention, and how many none. */
export function elementRows({ carriedOut: own }: Page, { t, numbers }: Words): readonly SiteRow[] {
	const { carriedOut } = t.sites;
	return [
		...elements.map((element) => ({
			name: carriedOut.elements[element],
			figure: own?.elements.find((one) => one.element === element)?.count ?? null,
			format: (value: number) => carriedOut.families(numbers.decimal(value, 0))
		})),
		{
			...{ name: carriedOut.withoutElement, figure: own?.withoutElement ?? null },
			format: (value: number) => numbers.percent(value)
		}
	];
}

/** What of the intervention has reached the families, and what is known of them under way. */
export function carriedOutRows(page: Page, { t, numbers }: Words): readonly SiteRow[] {
	const { carriedOut } = t.sites;
	const share = (value: number) => numbers.percent(value);
	const mean = (value: number) => numbers.decimal(value, 1);
	const days = (value: number) => carriedOut.days(numbers.decimal(value, 0));
	const own = page.carriedOut;
	const both = ['indsats', 'sammenligning'] as const;
	return [
		{ name: carriedOut.coordinatorInTime, figure: own?.coordinatorInTime ?? null, format: share },
		{ name: carriedOut.coordinators, figure: own?.coordinators ?? null, format: mean },
		{ name: carriedOut.daysToPlan, figure: own?.daysToPlan ?? null, format: days },
		{ name: carriedOut.plansHalfway, figure: own?.plansHalfway ?? null, format: mean },
		...both.map((group) => ({
			name: carriedOut.contactsHalfway(t.overview.groups[group]),
			figure: page.halfway.find((one) => one.group === group)?.contactPersons ?? null,
			format: mean
		})),
		...both.map((group) => ({
			name: carriedOut.backAfter(t.overview.groups[group]),
			figure: page.returnToWork?.[group].after12Months.value ?? null,
			format: share
		}))
	];
}

/** How many families there are, who is in them, and where they stood in the year before. */
export function familyRows({ status: { own }, before }: Page, words: Words): readonly SiteRow[] {
	const { t, numbers } = words;
	const { beside, carriedOut, caseMix } = t.sites;
	return [
		{
			...{ name: beside.started, figure: own?.families ?? null },
			format: (value: number) => carriedOut.families(numbers.decimal(value, 0))
		},
		...(['adults', 'children'] as const).map((mean) => ({
			...{ name: t.status.means[mean], variable: mean },
			figure: own?.means[mean] ?? null,
			format: (value: number) => numbers.decimal(value, digitsOf[mean])
		})),
		...before.map((one) => ({
			...{ name: caseMix.before(t.overview.measures[one.measure]), variable: one.measure },
			figure: one.own,
			format: (value: number) => levelText(words, one.measure, value)
		}))
	];
}
