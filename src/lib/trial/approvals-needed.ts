/** Two people decide, and each for another municipality: nobody publishes or hands out another's families alone. */
const MUNICIPALITIES_NEEDED = 2;

/** The approval with which enough municipalities have approved; null as long as there are too few. */
export function decidingApproval<A extends { readonly municipality: string }>(approvals: readonly A[]): A | null {
	const municipalities = new Set<string>();
	for (const approval of approvals) {
		municipalities.add(approval.municipality);
		if (municipalities.size === MUNICIPALITIES_NEEDED) return approval;
	}
	return null;
}
