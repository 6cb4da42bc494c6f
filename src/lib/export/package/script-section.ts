import type { Measure } from '#lib/trial/measure-page.ts';

/** The section of `replicate.R` that computes each measure, by its number. */
const sections: Readonly<Record<Measure, string>> = {
	'service-days': '4.1',
	'contact-points': '4.2',
	cost: '4.4',
	'self-support': '4.5',
	satisfaction: '4.6',
	'return-to-work': '9.1',
	'service-duration': '9.2'
};

/** The number of the section that computes a measure. */
export function sectionOfMeasure(measure: Measure): string {
	return sections[measure];
}

/** A line that begins a section, of the first or the second level. */
const BEGINS = /^# (?:-{3} \d+\.|\d+\.\d+ )/m;

/** The part of the R script that computes a measure, from its heading to the next one's. Throws where there is none. */
export function scriptSection(script: string, measure: Measure): string {
	const start = script.indexOf(`\n# ${sections[measure]} `);
	if (start < 0) throw new RangeError(`no section for ${measure}`);
	const [heading = '', ...rest] = script.slice(start + 1).split('\n');
	const body = rest.join('\n');
	const end = body.search(BEGINS);
	return `${heading}\n${end < 0 ? body : body.slice(0, end)}`.trimEnd();
}
