import { posix } from 'node:path';
import type { ReadBytes } from '../byte-source.ts';
import { MOST_MEMBERS } from '../limits.ts';
import { RefusedContents } from '../refused-contents.ts';
import { parseXml } from './parse-xml.ts';

/** What one part of a workbook refers to. */
export interface Relationship {
	readonly id: string;
	/** The last word of its type, which both variants of the format share: `worksheet`, `sharedStrings`, `styles`. */
	readonly type: string;
	/** The part, as `partKey` names it. */
	readonly target: string;
}

/** A part's path in one spelling: parts are told apart without regard to case or a slash in front. */
export function partKey(name: string): string {
	return posix.normalize(name.replace(/^\/+/, '')).toLowerCase();
}

/** Where the relationships of a part stand. */
export function relationshipsOf(part: string): string {
	return partKey(`${posix.dirname(part)}/_rels/${posix.basename(part)}.rels`);
}

/** Reads what a part refers to. Targets are written from the top (`/xl/styles.xml`) or from the part's own folder. */
export async function readRelationships(read: ReadBytes, part: string): Promise<readonly Relationship[]> {
	const found: Relationship[] = [];
	await parseXml(read, {
		open(name, { Id: id, Type: type, Target: target, TargetMode: mode }) {
			if (name !== 'Relationship' || id === undefined || type === undefined || target === undefined) return;
			if (mode === 'External') return;
			if (found.length === MOST_MEMBERS) throw new RefusedContents('too-large');
			const path = target.startsWith('/') ? target : `${posix.dirname(part)}/${target}`;
			found.push({ id, type: type.slice(type.lastIndexOf('/') + 1), target: partKey(path) });
		}
	});
	return found;
}
