import type { TargetGroup } from '#lib/trial/code-lists.ts';
import type { Overview, StatusMean, StatusShown } from '#lib/trial/overview.ts';
import type { Released } from '#lib/trial/released.ts';
import type { SupportKind } from '#lib/trial/support-kinds.ts';

export type StatusColumn = Released<StatusShown>;

/** The columns of status ved start: the scopes in the page's order, each with the groups that have families in it. */
export function statusColumns({ scopes, status }: Released<Overview>): readonly StatusColumn[] {
	return scopes.flatMap((scope) =>
		(['indsats', 'sammenligning'] as const).flatMap((group) =>
			status.filter((column) => column.scope === scope && column.group === group && !isEmpty(column))
		)
	);
}

/** The figures of one row, column by column; nothing where the table was not delivered. */
export const rowOf = {
	families: ({ families }: StatusColumn) => families,
	mean: (key: StatusMean) => (column: StatusColumn) => column.means[key],
	targetGroup: (code: TargetGroup) => (column: StatusColumn) =>
		column.targetGroups.find((row) => row.code === code)?.count,
	support: (kind: SupportKind) => (column: StatusColumn) => column.support.find((row) => row.code === kind)?.count
};

function isEmpty({ families }: StatusColumn): boolean {
	return families.state === 'shown' && families.value === 0;
}
