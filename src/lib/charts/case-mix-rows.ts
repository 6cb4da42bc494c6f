import type { Words } from '#lib/i18n/words.ts';
import { caseMixName } from '#lib/i18n/case-mix-name.ts';
import { levelText } from '#lib/i18n/change-text.ts';
import { digitsOf } from '#lib/i18n/units.ts';
import { targetGroups } from '#lib/trial/code-lists.ts';
import type { Figure, Released } from '#lib/trial/released.ts';
import type { CaseMixVariable } from '#lib/trial/site-estimates.ts';
import type { SitePage } from '#lib/trial/site-page.ts';
import { UNLIKE } from '#lib/trial/unlike.ts';

/** One thing known of the families at their start. */
export interface CaseMixRow {
	readonly name: string;
	/** As short as a chart has room for. */
	readonly short: string;
	/** Null where it stands nowhere: of benefits only the difference is told. */
	readonly own: Released<Figure> | null;
	readonly all: Released<Figure> | null;
	readonly format: (value: number) => string;
	readonly difference: Released<Figure>;
	readonly isUnlike: boolean;
}

/** The families of a municipality beside all, one thing a row. */
export function caseMixRows(page: Released<SitePage>, words: Words): readonly CaseMixRow[] {
	return (page.caseMix?.variables ?? []).map(({ variable, difference }) => ({
		name: caseMixName(words, variable) ?? variable,
		...figuresOf(page, variable, words),
		difference,
		isUnlike: difference.state === 'shown' && Math.abs(difference.value) > UNLIKE
	}));
}

type Told = Pick<CaseMixRow, 'short' | 'own' | 'all' | 'format'>;

function figuresOf({ status, before }: Released<SitePage>, variable: CaseMixVariable, words: Words): Told {
	const { t, language, numbers } = words;
	const { caseMix } = t.sites;
	const number = (digits: number) => (value: number) => numbers.decimal(value, digits);
	if (variable === 'adults' || variable === 'children') {
		const { own, all } = status;
		return {
			...{ short: t.status.means[variable], format: number(digitsOf[variable]) },
			...{ own: own?.means[variable] ?? null, all: all?.means[variable] ?? null }
		};
	}
	const measure = before.find((one) => one.measure === variable);
	if (measure) {
		const { own, all } = measure;
		return {
			...{ own, all, format: (value: number) => levelText(words, measure.measure, value) },
			short: t.overview.measures[measure.measure]
		};
	}
	const group = targetGroups.find(({ code }) => variable === `target-group:${code}`);
	if (!group) return { short: caseMix.onBenefitShort, own: null, all: null, format: number(0) };
	const countOf = (one: typeof status.own) => one?.targetGroups.find(({ code }) => code === group.code)?.count ?? null;
	return {
		...{ short: group[language], format: number(0) },
		...{ own: countOf(status.own), all: countOf(status.all) }
	};
}
