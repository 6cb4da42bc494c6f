import script from '#lib/export/package/replicate.R?raw';
import type { Measure } from '#lib/trial/measure-page.ts';
import { scriptSection } from './script-section.ts';

/** How the script of the data package computes a measure, for its page. The text of the script is part of the build. */
export function calculationInR(measure: Measure): string {
	return scriptSection(script, measure);
}
