import { statSync } from 'node:fs';
import type { DatesRefusal } from '#lib/trial/date-request.ts';
import type { Actor } from '#lib/trial/log-entry.ts';
import type { ExportFailure, ExportProgress } from '#lib/trial/package-order.ts';
import { accountOf } from '../access/actor.ts';
import { StoreError } from '../store/key.ts';
import type { Store } from '../store/open-store.ts';
import { approvedDates, type ApprovedDates } from './calendar-dates/use-dates.ts';
import { exportPackage, type PackageAsked, type PackageFile } from './export-package.ts';
import { refuseExport } from './order-fault.ts';
import { writeZip, type ZippedFile } from './write-zip.ts';

/** The folder that an archive unpacks to. */
const FOLDER = 'effektblik-datapakke';

/** What a package is ordered with. */
export interface PackageOrder extends Omit<PackageAsked, 'approved'> {
	/** The number of the approved request by which it has calendar dates; null for one without. */
	readonly dates: number | null;
}

/** Makes a data package as one archive and gives its bytes, or why there is none; then nothing of it is left. */
export async function zipPackage(
	store: Store,
	asked: PackageOrder,
	file: string,
	watch: (progress: ExportProgress) => void
): Promise<number | ExportFailure> {
	watch({ step: 'computing' });
	const files = filesOrFailure(store, asked);
	if ('why' in files) return files;
	try {
		await writeZip(file, inFolder(files), (path) => {
			watch({ step: 'writing', path: path.slice(FOLDER.length + 1) });
		});
	} catch (error) {
		// The file system says with a code why it cannot be written; anything else is a bug.
		if (!(error instanceof Error) || !('code' in error)) throw error;
		return { why: 'not-written' };
	}
	return statSync(file).size;
}

function filesOrFailure(store: Store, { dates, ...asked }: PackageOrder): Iterable<PackageFile> | ExportFailure {
	try {
		const approved = dates === null ? null : approvedOrLogged(store, asked.actor, dates);
		if (typeof approved === 'string') return { why: approved };
		const files = exportPackage(store, { ...asked, ...approved, approved });
		if (files === null) return { why: 'no-deliveries' };
		if ('refused' in files) return { why: files.refused };
		if ('missingPriceIndexYear' in files) return { why: 'missing-price-index', year: files.missingPriceIndexYear };
		return files;
	} catch (error) {
		// Without the log no package is made; anything else is a bug.
		if (!(error instanceof StoreError)) throw error;
		return { why: 'log-unusable' };
	}
}

/** The approval is looked for again where the package is made: others may have answered since it was ordered. */
function approvedOrLogged(store: Store, actor: Actor, request: number): ApprovedDates | DatesRefusal {
	const approved = approvedDates(store, { account: accountOf(actor), request }, new Date());
	if (typeof approved === 'string') refuseExport(store, actor, approved);
	return approved;
}

function* inFolder(files: Iterable<PackageFile>): Generator<ZippedFile> {
	for (const { path, pieces } of files) yield { path: `${FOLDER}/${path}`, pieces };
}
