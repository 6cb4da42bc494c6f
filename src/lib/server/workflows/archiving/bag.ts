import { createHash } from 'node:crypto';

/** One file of an archive, whole: a text, or the bytes of what is none. */
export interface ArchiveFile {
	readonly path: string;
	readonly content: string | Uint8Array;
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
		.map(({ path, content }) => ({ path: `data/${path}`, content }))
		.toSorted((a, b) => (a.path < b.path ? -1 : 1));
	const octets = data.reduce((sum, { content }) => sum + Buffer.byteLength(content), 0);
	const written = [...info, ['Payload-Oxum', `${octets}.${data.length}`] as const];
	const tags = [
		{ path: ABOUT, content: 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n' },
		{ path: INFO, content: written.map(([label, value]) => `${label}: ${value}\n`).join('') },
		{ path: MANIFEST, content: manifestOf(data) }
	];
	const files = [...tags, { path: TAG_MANIFEST, content: manifestOf(tags) }, ...data];
	return { files, sha256: sha256(manifestOf(data)) };
}

function manifestOf(files: readonly ArchiveFile[]): string {
	return files.map(({ path, content }) => `${sha256(content)}  ${path}\n`).join('');
}

function sha256(content: string | Uint8Array): string {
	return createHash('sha256').update(content).digest('hex');
}
