import type { FamilyFile } from '#lib/trial/records.ts';
import type { Finding } from '../finding.ts';
import { adultWithoutSupport } from './adult-without-support.ts';
import { afterBeforeBefore } from './after-before-before.ts';
import { answerDates } from './answer-dates.ts';
import type { FamilyContext } from './context.ts';
import { costMonthMissing } from './cost-month-missing.ts';
import { costOutlier } from './cost-outlier.ts';
import { familyWithoutAdult } from './family-without-adult.ts';
import { overlappingSupport } from './overlapping-support.ts';
import { priceIndexMissing } from './price-index-missing.ts';
import { sameAnswerTwice } from './same-answer-twice.ts';
import { startsLongBefore } from './starts-long-before.ts';
import { supportOfChild } from './support-of-child.ts';

/** Looks at all rows of one family together. Rows that repeat another are gone by then. */
export type FamilyRule = (file: FamilyFile, context: FamilyContext) => Finding[];

/** The rules that need a family's rows beside each other. */
export const familyRules: readonly FamilyRule[] = [
	overlappingSupport,
	sameAnswerTwice,
	afterBeforeBefore,
	answerDates,
	supportOfChild,
	adultWithoutSupport,
	familyWithoutAdult,
	startsLongBefore,
	costMonthMissing,
	costOutlier,
	priceIndexMissing
];
