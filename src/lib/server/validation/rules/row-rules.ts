import type { TableName } from '#lib/trial/delivery-schema.ts';
import type { Finding } from '../finding.ts';
import type { Records } from '../records.ts';
import type { DeliveryHead } from './context.ts';
import { ageAgainstRole } from './age-against-role.ts';
import { answerOnScale } from './answer-on-scale.ts';
import { elementsOfComparison } from './elements-of-comparison.ts';
import { endBeforeStart } from './end-before-start.ts';
import { endWithReason } from './end-with-reason.ts';
import { registeredAfterStart } from './registered-after-start.ts';
import { selectionAfterStart } from './selection-after-start.ts';
import { startsAfterCutoff } from './starts-after-cutoff.ts';
import { withoutElement } from './without-element.ts';

/** Looks at one row by itself. */
export type RowRule<T extends TableName> = (record: Records[T], head: DeliveryHead, table: T) => Finding[];

/** The rules that need one row and nothing else, by table. */
export const rowRules: { readonly [T in TableName]: readonly RowRule<T>[] } = {
	leverance: [],
	familier: [
		startsAfterCutoff,
		endBeforeStart,
		endWithReason,
		registeredAfterStart,
		selectionAfterStart,
		elementsOfComparison,
		withoutElement
	],
	personer: [ageAgainstRole],
	ydelser: [startsAfterCutoff, endBeforeStart],
	forsoergelse: [startsAfterCutoff, endBeforeStart],
	kontakter: [startsAfterCutoff, endBeforeStart],
	planer: [startsAfterCutoff, endBeforeStart],
	udgifter: [startsAfterCutoff],
	maalinger: [startsAfterCutoff, answerOnScale]
};
