import { figureSource } from '#lib/export/tables/figure-source.ts';
import type { NumberedEdition } from '#lib/trial/edition-page.ts';
import type { FigureSource } from '#lib/trial/figure-source.ts';
import { publicTableOf } from '#lib/trial/public-tables.ts';
import { protocolOf } from '../store/protocols.ts';
import type { Store } from '../store/open-store.ts';

/** Where the figures of one of an edition's tables come from; null where the address names no table. */
export function showFigureSource(store: Store, { content }: NumberedEdition, name: string): FigureSource | null {
	const table = publicTableOf(name);
	if (table === null) return null;
	return figureSource(content, table, protocolOf(store, content.protocol.version)?.protocol.windows ?? null);
}
