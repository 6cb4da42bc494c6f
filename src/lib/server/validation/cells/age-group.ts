import { ageGroups } from '#lib/trial/code-lists.ts';
import { CellFault } from './cell-fault.ts';
import { unknownCode } from './code.ts';
import { readDate } from './date.ts';

const names = ageGroups.map(({ code }) => code);
const known = new Map<string, string>(names.map((name) => [name, name]));
const monthName = /(jan|feb|mar|apr|maj|may|jun|jul|aug|sep|okt|oct|nov|dec)/i;

/** An age group: `6_12`, also `6-12` and `67+`. A date here is what Excel made of `6-12`, and says so. */
export function readAgeGroup(text: string): string | CellFault {
	const code = text.replace(/\s/g, '').replace(/[-–+]/g, '_');
	const found = known.get(code);
	if (found !== undefined) return found;
	const isDate = !(readDate(text) instanceof CellFault) || monthName.test(text);
	return isDate ? new CellFault('age-group-as-date') : unknownCode(text, names);
}
