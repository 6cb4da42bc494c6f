/** The elements of the intervention: the field of a family's record, and the column it is delivered in. */
export const elementColumns = [
	['coordinatingCaseworker', 'koordinerende_sagsbehandler'],
	['oneCoordinatedPlan', 'en_samlet_plan'],
	['sharedElectronicPlan', 'faelles_elektronisk_plan']
] as const;
