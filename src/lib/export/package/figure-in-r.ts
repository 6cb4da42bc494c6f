import script from '#lib/export/package/replicate.R?raw';
import type { FigureField } from '#lib/trial/edition-figures.ts';
import type { ScriptSection } from '#lib/trial/figure-source.ts';
import type { Measure } from '#lib/trial/measure-page.ts';
import { isOfMeasure, type View } from '#lib/trial/views.ts';
import { sectionOfMeasure } from './script-section.ts';
import { scriptSections } from './script-sections.ts';

const sections = scriptSections(script);

const FAMILIES = '2';
const SELECTED = '3';
const MEAN_CHANGE = '5';
const FLOW = '6';
const DIFFERENCE = '7';
const VERDICT = '8';
const CURVE = '9';
const GROUPS_IN_TIME = '9.3';

/** The sections of the R script that compute a figure, in their order; none where R does not compute it. */
export function figureInR(view: View, field: FigureField): ScriptSection[] {
	if (view === 'flow') return ofNumbers([FAMILIES, FLOW]);
	if (!isOfMeasure(view)) return [];
	const own = sectionOfMeasure(view.slice('measure:'.length) as Measure);
	const isOfTime = own.startsWith(`${CURVE}.`);
	return ofNumbers([FAMILIES, own, ...(isOfTime ? stepsOfTime(field) : stepsOfPairs(field))]);
}

function stepsOfPairs(field: FigureField): string[] {
	const selected = field.startsWith('guarded-') || field === 'expected-by-chance' ? [SELECTED] : [];
	if (/^(guarded-)?difference/.test(field)) return [...selected, DIFFERENCE];
	const isOfVerdict = /^(headline-|verdict|basis|held-back|p$|detectable|matters|imbalance|expected|coverage)/.test(
		field
	);
	return [...selected, isOfVerdict || field === 'guarded-coverage' ? VERDICT : MEAN_CHANGE];
}

/** A change of time is after minus before, and a difference that of the groups. */
function stepsOfTime(field: FigureField): string[] {
	return /^(change|difference)/.test(field) ? [CURVE, GROUPS_IN_TIME] : [CURVE];
}

function ofNumbers(numbers: readonly string[]): ScriptSection[] {
	return sections.filter(({ number }) => numbers.includes(number));
}
