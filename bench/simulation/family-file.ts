import type { FamilyFile, FamilyRecord } from '#lib/trial/records.ts';
import { costRecords } from './cost-rows.ts';
import type { Enrolment } from './enrolment.ts';
import { streamFor } from './household.ts';
import { integer } from './random.ts';
import { LAST_DAY } from './calendar.ts';
import type { Effect } from './parameters.ts';
import { answerRecords, contactRecords, serviceRecords, supportRecords } from './rows.ts';

/** One family in twenty withdraws its consent, and one in twenty moves away. */
const SHARE_GONE = 0.05;

function familyRecord({ household, start, registerDays, ...enrolment }: Enrolment, family: number): FamilyRecord {
	const random = streamFor(household, 'answers');
	const fate = random();
	const end = start + integer(random, 60, 600);
	const reason = fate < SHARE_GONE ? 'samtykke_trukket' : fate < 2 * SHARE_GONE ? 'fraflyttet' : null;
	const isGone = reason !== null && end <= LAST_DAY;
	return {
		row: family + 1,
		family,
		group: enrolment.group,
		start,
		registeredFrom: start - registerDays,
		targetGroup: 'andet',
		selection: enrolment.selection,
		selectedFrom: enrolment.selectedFrom,
		selectedTo: enrolment.selectedTo,
		coordinatingCaseworker: enrolment.group === 'indsats',
		oneCoordinatedPlan: false,
		sharedElectronicPlan: false,
		end: isGone ? end : null,
		endReason: isGone ? reason : null
	};
}

/** What a delivery would hold about the family: its life as the registers see it, with the effect from the start on. */
export function familyFile(enrolment: Enrolment, family: number, effect: Effect): FamilyFile {
	return {
		family: familyRecord(enrolment, family),
		persons: Array.from({ length: enrolment.household.adults }, (_, adult) => ({
			row: adult + 1,
			person: adult + 1,
			family,
			role: 'voksen',
			ageGroup: '30_49'
		})),
		services: serviceRecords(enrolment, family, effect),
		supports: supportRecords(enrolment, effect),
		contacts: contactRecords(enrolment, family, effect),
		plans: [],
		costs: costRecords(enrolment, family, effect),
		answers: answerRecords(enrolment, family, effect)
	};
}
