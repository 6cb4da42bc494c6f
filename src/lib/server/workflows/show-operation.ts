import packageFile from '../../../../package.json' with { type: 'json' };
import type { OperationState, SettingSource } from '#lib/trial/administration.ts';
import type { User } from '#lib/trial/user.ts';
import type { AccessDesk } from '../access/access-desk.ts';
import type { Environment } from '../configuration/database-configuration.ts';
import { serverConfiguration } from '../configuration/server-configuration.ts';
import { countDeliveries, databaseFacts } from '../store/database-facts.ts';
import { lastEntryOf } from '../store/find-log-entries.ts';
import { lastEntry } from '../store/log-entries.ts';
import type { Store } from '../store/open-store.ts';
import { administratorOf } from './administrator.ts';

/** Copies are made every night: after a week and a day without one, something has stopped. */
const BACKUP_DAYS = 8;

const A_DAY = 24 * 60 * 60 * 1000;

/** How the operation stands, for somebody who does not sit at the machine. */
export function showOperation(
	store: Store,
	{ providers }: Pick<AccessDesk, 'providers'>,
	asker: User | null,
	{ environment, now }: { readonly environment: Environment; readonly now: Date }
): OperationState {
	administratorOf(asker);
	const facts = databaseFacts(store);
	const backup = lastEntryOf(store.log.sqlite, 'backup-made');
	const head = lastEntry(store.log.sqlite);
	return {
		version: packageFile.version,
		size: { deliveries: facts.deliveries.bytes, access: facts.access.bytes },
		schema: { deliveries: facts.deliveries.steps, access: facts.access.steps },
		deliveries: countDeliveries(store),
		backup: {
			madeAt: backup?.at ?? null,
			isOverdue: backup !== undefined && now.getTime() - new Date(backup.at).getTime() > BACKUP_DAYS * A_DAY,
			days: BACKUP_DAYS
		},
		head: head ? `${head.number}:${head.hash}` : null,
		settings: settingsOf(environment),
		providers
	};
}

/**
 * Where each setting comes from. Its value is nobody's on a page: a key may be among them, and paths. The server fills
 * in what the environment leaves out before it starts, so a value that is the standard one counts as not set.
 */
function settingsOf(environment: Environment): { name: string; source: SettingSource }[] {
	const isSet = (name: string) => environment[name] !== undefined;
	const { EFFEKTBLIK_ROOT: root = process.cwd(), PORT: port = '3000' } = environment;
	const standard = serverConfiguration({ PORT: port }, root);
	const source = (name: string, value?: string) =>
		!isSet(name) || environment[name] === value ? 'default' : 'environment';
	return [
		{ name: 'EFFEKTBLIK_DB', source: source('EFFEKTBLIK_DB', standard.database.path) },
		{ name: 'EFFEKTBLIK_KEY', source: keySource(isSet) },
		{ name: 'HOST', source: source('HOST', standard.host) },
		{ name: 'PORT', source: source('PORT', '3000') },
		{ name: 'ORIGIN', source: source('ORIGIN', standard.origin) },
		{ name: 'EFFEKTBLIK_OIDC_FILE', source: source('EFFEKTBLIK_OIDC_FILE') }
	];
}

function keySource(isSet: (name: string) => boolean): SettingSource {
	if (isSet('EFFEKTBLIK_KEY_FILE')) return 'file';
	return isSet('EFFEKTBLIK_KEY') ? 'environment' : 'beside-database';
}
