import type { LayoutServerLoad } from './$types';

/** Names, addresses of mail, and a link that is shown once: a browser keeps no copy of them. */
export const load: LayoutServerLoad = ({ setHeaders }) => {
	setHeaders({ 'cache-control': 'no-store' });
};
