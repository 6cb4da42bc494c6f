import { randomBytes } from 'node:crypto';
import type { Language } from '#lib/i18n/languages.ts';
import type { UploadFailure, UploadRefusal, UploadResult, UploadState } from '#lib/trial/upload.ts';
import type { User } from '#lib/trial/user.ts';
import { maySeeUploadOf, senderOf, type Sender } from '../access/sender.ts';
import { receivingLine, type LineOptions } from './receiving-line.ts';
import { stagingArea } from './staging-area.ts';
import { addFile, type Upload } from './upload.ts';
import { KEPT_MINUTES, LEFT_MINUTES, MOST_UPLOADS } from '#lib/trial/upload-limits.ts';

/** Takes deliveries in from the browser: files come in, are checked, and are stored when their sender says so. */
export interface ReceivingDesk {
	/** The desk as somebody stands at it: they see the uploads of their own municipality, and no others are there. */
	of(user: User | null): OwnDesk;
	/** Wipes what has lain long enough. */
	sweep(): void;
	close(): void;
}

/** What one user can do at the desk. An upload of another municipality is answered for as one that was never begun. */
export interface OwnDesk {
	/** Begins an upload and gives its id; null where there is no room for one. */
	begin(language: Language): string | null;
	/** Takes a file as it comes in. One that is refused ends its upload. */
	add(
		id: string,
		sentName: string,
		body: ReadableStream<Uint8Array<ArrayBuffer>> | null
	): Promise<UploadRefusal | null>;
	/**
	 * All files are in: checks the delivery as soon as it is its turn. Stores nothing. Where fewer came in than were
	 * sent, it is no delivery: what is missing could pass for a table that was not delivered.
	 */
	check(id: string, filesSent: number): void;
	/** Stores a delivery that was found sound, checking it once more. Asking twice is asking once. */
	store(id: string): void;
	/** Wipes an upload. One that is being stored is not taken back half-way. */
	discard(id: string): void;
	find(id: string): UploadNow | null;
	list(): readonly UploadNow[];
}

/** An upload as it stands, with the folder that its list and its marked workbook lie in. */
export type UploadNow = Readonly<Pick<Upload, 'id' | 'begunAt' | 'staged' | 'state'>>;

/**
 * Opens the desk. Uploads are known to this process only: whatever an earlier one left in the staging area is
 * wiped first.
 */
export function receivingDesk(options: Omit<LineOptions, 'settle'>): ReceivingDesk {
	const { now } = options;
	const area = stagingArea(options.database);
	area.wipeAll();
	const uploads = new Map<string, Upload>();
	const line = receivingLine({ ...options, settle });

	function settle(upload: Upload, outcome: UploadResult | UploadFailure): void {
		if (!uploads.has(upload.id)) area.wipe(upload.id);
		else if (typeof outcome === 'string') end(upload, { phase: 'failed', why: outcome });
		else if (outcome.delivery !== null) end(upload, { phase: 'checked', result: { ...outcome, groups: [] } });
		else upload.state = { phase: 'checked', result: outcome };
		if (typeof outcome !== 'string' && outcome.isWiped) area.wipeSent(upload.id);
	}

	/** Nothing of the upload is needed any more but how it ended. */
	function end(upload: Upload, state: UploadState): void {
		upload.state = state;
		area.wipe(upload.id);
	}

	/** The uploads that have something in the staging area, the oldest first. */
	const held = () =>
		[...uploads.values()].filter(
			({ state }) => state.phase !== 'failed' && !(state.phase === 'checked' && state.result.delivery !== null)
		);

	/** Begun and then left: nothing comes in any more, and nobody has said that it is all. */
	const isLeft = ({ state, incoming, begunAt }: Upload) =>
		state.phase === 'arriving' && incoming === 0 && begunAt.getTime() <= now().getTime() - LEFT_MINUTES * 60_000;

	/** How many uploads are held for those who see a sender's. */
	const heldFor = (sender: Sender) => held().filter((upload) => maySeeUploadOf(sender, upload.sender)).length;

	/**
	 * Somebody who mends and sends again shall not be kept waiting by the earlier tries. The room is taken from whoever
	 * would hold the most of it, so that nobody loses a single upload to another municipality's many.
	 */
	function makeRoom(next: Sender): boolean {
		if (held().length < MOST_UPLOADS) return true;
		const share = ({ sender }: Upload) => heldFor(sender) + (maySeeUploadOf(next, sender) ? 1 : 0);
		const done = held().filter((upload) => upload.state.phase === 'checked' || isLeft(upload));
		const [first] = done.toSorted((a, b) => share(b) - share(a));
		if (first) discard(first);
		return first !== undefined;
	}

	function discard(upload: Upload): void {
		if (upload.state.phase === 'working' && upload.state.purpose === 'store') return;
		uploads.delete(upload.id);
		line.leave(upload);
		area.wipe(upload.id);
	}

	function sweep(): void {
		const oldest = now().getTime() - KEPT_MINUTES * 60_000;
		for (const upload of uploads.values()) {
			if (upload.begunAt.getTime() <= oldest && !line.has(upload)) discard(upload);
		}
	}

	function begin(sender: Sender, language: Language): string | null {
		sweep();
		if (!makeRoom(sender)) return null;
		const id = randomBytes(16).toString('hex');
		const nothingYet = { folder: undefined, files: 0, bytes: 0, incoming: 0, cprNames: [] };
		const state = { phase: 'arriving' } as const;
		uploads.set(id, { ...nothingYet, id, sender, language, begunAt: now(), staged: area.make(id), state });
		return id;
	}

	function deskOf(user: User | null): OwnDesk {
		const sender = senderOf(user);
		const isTheirs = (upload: Upload) => maySeeUploadOf(user, upload.sender);
		const find = (id: string) => [uploads.get(id)].find((upload) => upload && isTheirs(upload));
		return {
			begin(language) {
				// The door lets nobody else come so far.
				if (sender === null) throw new Error('somebody who may not deliver begins an upload');
				return begin(sender, language);
			},
			async add(id, sentName, body) {
				const upload = find(id);
				if (upload?.state.phase !== 'arriving') return 'interrupted';
				const why = await addFile(upload, sentName, body);
				if (why !== null) end(upload, { phase: 'failed', why });
				return why;
			},
			check(id, filesSent) {
				const upload = find(id);
				if (upload?.state.phase !== 'arriving' || sender === null) return;
				if (filesSent === 0) end(upload, { phase: 'failed', why: 'no-files' });
				else if (upload.incoming > 0 || upload.files !== filesSent)
					end(upload, { phase: 'failed', why: 'interrupted' });
				else line.enter({ upload, purpose: 'check', sender });
			},
			store(id) {
				const upload = find(id);
				const isSound = upload?.state.phase === 'checked' && upload.state.result.outcome === 'sound';
				if (isSound && sender !== null) line.enter({ upload, purpose: 'store', sender });
			},
			discard(id) {
				const upload = find(id);
				if (upload) discard(upload);
			},
			find(id) {
				const upload = find(id);
				return upload ? shown(upload) : null;
			},
			list: () => [...uploads.values()].filter(isTheirs).map(shown)
		};
	}

	function shown(upload: Upload): UploadNow {
		const { id, begunAt, staged, state } = upload;
		const isWaiting = state.phase === 'waiting';
		return { id, begunAt, staged, state: isWaiting ? { phase: 'waiting', ahead: line.ahead(upload) } : state };
	}
	return {
		of: deskOf,
		sweep,
		close() {
			line.close();
			area.wipeAll();
		}
	};
}
