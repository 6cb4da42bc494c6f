import type { Messages } from './catalogue.ts';

export const accessEn: Messages['access'] = {
	'wrong-host': 'The server does not answer to that name. Use the address that it gave when it started.',
	'wrong-origin': 'The action came from another page and was not carried out.',
	unguarded:
		'The server is to be started by npm start or tools/serve.ts: without what lies around it, it would answer anybody.'
};
