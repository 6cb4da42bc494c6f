import type { Family } from './family.ts';
import { personId } from './household.ts';
import type { FamilyRow, PersonRow } from './tables.ts';

export function familyRow(family: Family): FamilyRow {
	return {
		familie_id: family.id,
		gruppe: family.group,
		startdato: family.start,
		registreret_fra: family.registeredFrom,
		maalgruppe: family.household.targetGroup,
		udvaelgelse: family.selection,
		udvalgt_fra: family.selectedFrom,
		udvalgt_til: family.selectedTo,
		koordinerende_sagsbehandler: family.elements.coordinatingCaseworker,
		en_samlet_plan: family.elements.oneCoordinatedPlan,
		faelles_elektronisk_plan: family.elements.sharedElectronicPlan,
		slutdato: family.end,
		slutaarsag: family.endReason
	};
}

export function personRows({ id, household }: Family): PersonRow[] {
	return household.persons.map(({ role, ageGroup }, place) => ({
		person_id: personId(id, place),
		familie_id: id,
		rolle: role,
		aldersgruppe: ageGroup
	}));
}
