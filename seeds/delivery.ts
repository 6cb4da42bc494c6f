import { answerRows } from './answers.ts';
import { contactRows } from './contacts.ts';
import { costRows } from './costs.ts';
import { enrolments } from './enrolment.ts';
import { familyRow, personRows } from './family-rows.ts';
import { familyOf } from './family.ts';
import { CUTOFF, type Effect, type Site } from './parameters.ts';
import { planRows } from './plans.ts';
import { serviceRows } from './grants.ts';
import { supportRows } from './support.ts';
import type { Delivery } from './tables.ts';

/** What a municipality would deliver if the intervention had this effect: its own, or none at all. */
export function deliveryWith(site: Site, effect: Effect): Delivery {
	const families = enrolments(site).map((enrolment, place) => familyOf(enrolment, place, site, effect));
	return {
		leverance: [{ formatversion: 1, kommune: site.code, opgoerelsesdato: CUTOFF }],
		familier: families.map(familyRow),
		personer: families.flatMap(personRows),
		ydelser: families.flatMap(serviceRows),
		forsoergelse: families.flatMap(supportRows),
		kontakter: families.flatMap(contactRows),
		planer: site.plansDelivered ? families.flatMap(planRows) : null,
		udgifter: families.flatMap(costRows),
		maalinger: families.flatMap(answerRows)
	};
}
