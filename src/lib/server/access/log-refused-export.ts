import type { User } from '#lib/trial/user.ts';
import type { Log } from '../store/log.ts';
import type { Action } from './may.ts';
import { actorOf } from './actor.ts';
import { record } from './record.ts';
import { actionOf } from './route-access.ts';

/** What is asked of rows: getting them, and letting somebody else have them with calendar dates. */
const aboutRows: readonly (Action | null)[] = ['export-rows', 'approve-calendar-dates'];

/**
 * Logs that somebody asked for rows and was turned away for who they are. Whoever is not signed in has no account to be
 * named by; the server's own log has the request.
 */
export function logRefusedExport(
	log: Log,
	user: User | null,
	asked: { readonly route: string; readonly method: string }
): void {
	if (user === null || !aboutRows.includes(actionOf(asked))) return;
	record(log, actorOf(user), 'export-refused', { refusal: 'role' });
}
