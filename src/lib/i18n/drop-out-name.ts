import type { DropOutMean } from '#lib/trial/data-quality-estimates.ts';
import type { HeadlineMeasure } from '#lib/trial/measures.ts';
import { caseMixName } from './case-mix-name.ts';
import type { Words } from './words.ts';

/** The measure that a mean at the start is of. */
const measures: Partial<Readonly<Record<DropOutMean, HeadlineMeasure>>> = {
	contactPersons: 'contact-points',
	serviceDays: 'service-days'
};

/** What those who moved away and those who stayed are held against one another by: distances too, so without a unit. */
export function dropOutName(words: Words, mean: DropOutMean): string {
	return caseMixName(words, measures[mean] ?? mean) ?? words.t.status.means[mean];
}
