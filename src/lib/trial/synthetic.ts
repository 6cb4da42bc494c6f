/** What every family's pseudonym begins with in a delivery that is made up. */
export const SYNTHETIC_PREFIX = 'syntetisk-';

/**
 * Whether a pseudonym says that its family is made up. A delivery in which all of them do is shown as
 * SYNTETISKE DATA wherever its figures stand, also when it has been through a spreadsheet on the way.
 */
export function isSyntheticId(pseudonym: string): boolean {
	return pseudonym.startsWith(SYNTHETIC_PREFIX);
}
