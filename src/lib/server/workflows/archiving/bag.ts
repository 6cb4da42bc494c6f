import { createHash } from 'node:crypto';

/** One file of an archive, with its whole text. */
export interface ArchiveFile {
	readonly path: string;
	readonly text: string;
}

/** What the bag says of itself: labels and values, in order. */
export type BagInfo = readonly (readonly [label: string, value: string])[];

const ABOUT = 'bagit.txt';
const INFO = 'bag-info.txt';
const MANIFEST = 'manifest-sha256.txt';
const TAG_MANIFEST = 'tagmanifest-sha256.txt';

/** A bag, and the hash of its manifest: by that one all of its content is known. */
export interface Bag {
	readonly files: readonly ArchiveFile[];
	readonly sha256: string;
}

/**
 * Packs files as BagIt 1.0 has it (RFC 8493), which archives expect: the files under `data/`, and beside them a list of
 * their checksums. Anybody can check the bag with `sha256sum -c manifest-sha256.txt`. There is no clock in it.
 */
export function bagOf(payload: readonly ArchiveFile[], info: BagInfo): Bag {
	const data = payload
		.map(({ path, text }) => ({ path: `data/${path}`, text }))
		.toSorted((a, b) => (a.path < b.path ? -1 : 1));
	const octets = data.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
	const written = [...info, ['Payload-Oxum', `${octets}.${data.length}`] as const];
	const tags = [
		{ path: ABOUT, text: 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n' },
		{ path: INFO, text: written.map(([label, value]) => `${label}: ${value}\n`).join('') },
		{ path: MANIFEST, text: manifestOf(data) }
	];
	const files = [...tags, { path: TAG_MANIFEST, text: manifestOf(tags) }, ...data];
	return { files, sha256: sha256(manifestOf(data)) };
}

function manifestOf(files: readonly ArchiveFile[]): string {
	return files.map(({ path, text }) => `${sha256(text)}  ${path}\n`).join('');
}

function sha256(text: string): string {
	return createHash('sha256').update(text).digest('hex');
}
