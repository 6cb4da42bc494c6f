import { and, desc, eq, max } from 'drizzle-orm';
import type { EditionKind } from '#lib/trial/edition.ts';
import { editionNumber, type EditionNumber } from '#lib/trial/edition-number.ts';
import type { StoredDraft } from './drafts.ts';
import type { Store } from './open-store.ts';
import { drafts, editions } from './schema.ts';

/** An edition as it stands, without its content. */
export interface StoredEdition {
	readonly id: number;
	readonly number: string;
	readonly year: number;
	readonly draft: number;
	readonly sha256: string;
	readonly kind: EditionKind;
	readonly synthetic: boolean;
	readonly approvedAt: string;
}

/** Makes an edition of an approved draft and gives it the next number of its year. Called within a transaction. */
export function addEdition(
	{ drizzle }: Store,
	{ id: draft, sha256, kind }: StoredDraft,
	{ synthetic, year, approvedAt }: { readonly synthetic: boolean; readonly year: number; readonly approvedAt: string }
): string {
	const ofYear = and(eq(editions.synthetic, synthetic), eq(editions.year, year));
	const last = drizzle
		.select({ ordinal: max(editions.ordinal) })
		.from(editions)
		.where(ofYear)
		.get();
	const number: EditionNumber = { year, ordinal: (last?.ordinal ?? 0) + 1 };
	drizzle
		.insert(editions)
		.values({ ...number, draft, sha256, kind, synthetic, approvedAt })
		.run();
	return editionNumber(number);
}

/** All editions, the newest first: of the synthetic trial, or of the real one. */
export function editionsOf({ drizzle }: Store, synthetic: boolean): StoredEdition[] {
	const rows = drizzle
		.select()
		.from(editions)
		.where(eq(editions.synthetic, synthetic))
		.orderBy(desc(editions.id))
		.all();
	return rows.map((row) => ({ ...row, kind: row.kind as EditionKind, number: editionNumber(row) }));
}

/** The content of an edition, as its hash was taken of it. */
export function contentOf({ drizzle }: Store, { draft }: Pick<StoredEdition, 'draft'>): string {
	const found = drizzle.select({ content: drafts.content }).from(drafts).where(eq(drafts.id, draft)).get();
	if (!found) throw new Error('an edition without its content');
	return found.content;
}
