import type { LogAction } from './log-entry.ts';

/** What the log tells of, in the order in which its page offers it. */
export const logGroups = ['deliveries', 'editions', 'protocol', 'figures', 'accounts', 'sign-in', 'operation'] as const;

export type LogGroup = (typeof logGroups)[number];

/** The group of each action: one that is new must be given one. */
const groupOf: Readonly<Record<LogAction, LogGroup>> = {
	'delivery-begun': 'deliveries',
	'delivery-received': 'deliveries',
	'delivery-not-stored': 'deliveries',
	'delivery-refused': 'deliveries',
	'withdrawal-begun': 'deliveries',
	'delivery-withdrawn': 'deliveries',
	'delivery-not-withdrawn': 'deliveries',
	'municipality-erasure-begun': 'deliveries',
	'municipality-erased': 'deliveries',
	'municipality-not-erased': 'deliveries',
	'family-erasure-begun': 'deliveries',
	'family-erased': 'deliveries',
	'family-not-erased': 'deliveries',
	'draft-begun': 'editions',
	'draft-made': 'editions',
	'draft-not-made': 'editions',
	'approval-begun': 'editions',
	'draft-approved': 'editions',
	'draft-not-approved': 'editions',
	'edition-begun': 'editions',
	'edition-made': 'editions',
	'edition-not-made': 'editions',
	'protocol-begun': 'protocol',
	'protocol-registered': 'protocol',
	'protocol-not-registered': 'protocol',
	'year-text-written': 'editions',
	'year-closed': 'editions',
	'estimates-printed': 'figures',
	'data-exported': 'figures',
	'edition-data-exported': 'figures',
	'dated-data-exported': 'figures',
	'package-fetched': 'figures',
	'export-refused': 'figures',
	'calendar-dates-begun': 'figures',
	'calendar-dates-settled': 'figures',
	'calendar-dates-not-settled': 'figures',
	'archive-made': 'figures',
	'backup-begun': 'operation',
	'backup-made': 'operation',
	'backup-not-made': 'operation',
	'restore-begun': 'operation',
	'database-restored': 'operation',
	'database-not-restored': 'operation',
	'signed-in': 'sign-in',
	'sign-in-failed': 'sign-in',
	'signed-out': 'sign-in',
	'sessions-ended': 'sign-in',
	'account-invited': 'accounts',
	'account-changed': 'accounts',
	'account-closed': 'accounts',
	'account-reopened': 'accounts',
	'link-made': 'accounts',
	'password-set': 'accounts',
	'second-factor-set': 'accounts',
	'second-factor-removed': 'accounts'
};

/** The actions of a group, in the order in which the log's list has them. */
export function actionsOf(group: LogGroup): LogAction[] {
	return (Object.keys(groupOf) as LogAction[]).filter((action) => groupOf[action] === group);
}

/** The action of that name; null for one that this version does not know. */
export function logActionOf(text: unknown): LogAction | null {
	return typeof text === 'string' && Object.hasOwn(groupOf, text) ? (text as LogAction) : null;
}

export function logGroupOf(text: unknown): LogGroup | null {
	return logGroups.find((group) => group === text) ?? null;
}
