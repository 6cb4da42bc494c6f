/** The address, within its page, of a part of a list. It holds only names that the product itself gives. */
export function withChoice({ table, code, page }: { table: string | null; code: string | null; page: number }): string {
	const query = new URLSearchParams();
	if (table !== null) query.set('table', table);
	if (code !== null) query.set('rule', code);
	if (page > 1) query.set('page', String(page));
	return `?${query.toString()}`;
}
