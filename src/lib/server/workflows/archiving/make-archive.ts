import type { Actor } from '#lib/trial/log-entry.ts';
import { record } from '../../access/record.ts';
import { hasRealDelivery } from '../../store/deliveries.ts';
import type { Store } from '../../store/open-store.ts';
import { editionsNow } from '../current-edition.ts';
import { writeZip } from '../write-zip.ts';
import { archiveFiles } from './archive-files.ts';
import { bagOf, type BagInfo } from './bag.ts';

/** The folder that an archive unpacks to. */
const FOLDER = 'effektblik-arkiv';

/**
 * Writes the trial as one archive that can be handed in and kept, and gives the hash of its manifest. Logged before it
 * is written. Null where there is no edition: then nothing was ever published.
 *
 * Throws what the file system says where it cannot be written.
 */
export async function makeArchive(
	store: Store,
	{ file, root, actor }: { readonly file: string; readonly root: string; readonly actor: Actor }
): Promise<string | null> {
	const [newest] = editionsNow(store);
	if (!newest) return null;
	const synthetic = hasRealDelivery(store) ? '' : ' (SYNTETISKE DATA)';
	const info: BagInfo = [
		['External-Description', `Effektblik: evaluering af frikommuneforsøget${synthetic}`],
		['External-Identifier', `effektblik-${newest.number}-${newest.sha256.slice(0, 12)}`],
		['Bag-Software-Agent', `Effektblik ${newest.content.code}`]
	];
	const { files, sha256 } = bagOf(archiveFiles(store, root), info);
	record(store.log, actor, 'archive-made', { sha256 });
	const zipped = files.map(({ path, text }) => ({ path: `${FOLDER}/${path}`, pieces: [text] }));
	await writeZip(file, zipped, () => undefined);
	return sha256;
}
