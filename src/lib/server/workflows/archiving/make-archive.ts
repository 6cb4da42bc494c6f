import type { Actor } from '#lib/trial/log-entry.ts';
import { record } from '../../access/record.ts';
import { hasRealDelivery } from '../../store/deliveries.ts';
import type { Store } from '../../store/open-store.ts';
import { codeVersion } from '../code-version.ts';
import { editionsNow } from '../current-edition.ts';
import { keepMissingReports } from '../keep-reports.ts';
import { writeZip } from '../write-zip.ts';
import { archiveFiles } from './archive-files.ts';
import { bagOf, type BagInfo } from './bag.ts';

/** The folder that an archive unpacks to. */
const FOLDER = 'effektblik-arkiv';

/** The hash of its manifest, or why there is none. */
type MadeArchive = { readonly sha256: string } | { readonly refused: 'no-edition' | 'not-set' };

/**
 * Writes the trial as one archive that can be handed in and kept, and gives the hash of its manifest. Logged before it
 * is written. Reports that an edition still lacks are made and kept first. None where there is no edition, since then
 * nothing was ever published, or where a report cannot be set as PDF.
 *
 * Throws what the file system says where it cannot be written.
 */
export async function makeArchive(
	store: Store,
	{ file, root, actor }: { readonly file: string; readonly root: string; readonly actor: Actor }
): Promise<MadeArchive> {
	const [newest] = editionsNow(store);
	if (!newest) return { refused: 'no-edition' };
	await keepMissingReports(store, { code: codeVersion(root), at: new Date().toISOString() });
	const payload = await archiveFiles(store, root);
	if (payload === null) return { refused: 'not-set' };
	const synthetic = hasRealDelivery(store) ? '' : ' (SYNTETISKE DATA)';
	const info: BagInfo = [
		['External-Description', `Effektblik: evaluering af frikommuneforsøget${synthetic}`],
		['External-Identifier', `effektblik-${newest.number}-${newest.sha256.slice(0, 12)}`],
		['Bag-Software-Agent', `Effektblik ${newest.content.code}`]
	];
	const { files, sha256 } = bagOf(payload, info);
	record(store.log, actor, 'archive-made', { sha256 });
	const zipped = files.map(({ path, content }) => ({ path: `${FOLDER}/${path}`, pieces: [content] }));
	await writeZip(file, zipped, () => undefined);
	return { sha256 };
}
