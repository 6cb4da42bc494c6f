import type { ScriptSection } from '#lib/trial/figure-source.ts';

/** A heading of the script, of the first or the second level, with its number and what it is about. */
const HEADING = /^# (?:-{3} (\d+)\.|(\d+\.\d+)) ([^.:]+?)(?:[.:].*| -{3,})$/;

/** Every section of the R script in order, from its heading to the line before the next one's. */
export function scriptSections(script: string): ScriptSection[] {
	const lines = script.trimEnd().split('\n');
	const headings = lines.flatMap((line, index) => {
		const [, first, second, title = ''] = HEADING.exec(line) ?? [];
		const number = first ?? second;
		return number === undefined ? [] : [{ number, title, first: index + 1 }];
	});
	return headings.map((heading, at) => ({ ...heading, last: (headings[at + 1]?.first ?? lines.length + 1) - 1 }));
}
