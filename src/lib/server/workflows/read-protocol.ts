import type { ProtocolFault } from '#lib/trial/protocol-fault.ts';
import type { Protocol } from '#lib/trial/protocol.ts';
import { protocolFrom, type WrittenProtocol } from '#lib/trial/written-protocol.ts';
import type { ProtocolRecord } from '../store/protocols.ts';
import { object, type Check } from './json-checks.ts';
import { protocolCheck } from './protocol-checks.ts';

/** A protocol that may be registered, or everything that keeps it from being so. */
export type ReadProtocol = { readonly protocol: Protocol } | { readonly faults: readonly ProtocolFault[] };

/** What a record tells besides its protocol may stand in a file as it was printed. */
const unread = ['sha256', 'registeredAt', 'reason', 'outcomesKnown'];

/**
 * Reads the file of a next version: the current record as `effektblik protocol --json` prints it, with its protocol
 * edited. It must name the version that it was made from, so that nobody undoes unseen what somebody else registered.
 */
export function readProtocol(content: string, current: Pick<ProtocolRecord, 'version'>): ReadProtocol {
	const parsed = parse(content);
	if (parsed === undefined) return { faults: [{ code: 'not-json', field: '' }] };
	const faults: ProtocolFault[] = [];
	const madeFromCurrent: Check = (value, field, report) => {
		if (value !== current.version) report({ code: 'other-version', field, version: current.version });
	};
	object({ version: madeFromCurrent, protocol: protocolCheck }, unread)(parsed, '', (fault) => faults.push(fault));
	// It has passed every check.
	return faults.length > 0
		? { faults }
		: { protocol: protocolFrom((parsed as { protocol: WrittenProtocol }).protocol) };
}

function parse(content: string): unknown {
	try {
		return JSON.parse(content);
	} catch (error) {
		if (!(error instanceof SyntaxError)) throw error;
		return undefined;
	}
}
