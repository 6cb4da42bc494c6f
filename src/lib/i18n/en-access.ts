import type { Messages } from './catalogue.ts';

export const accessEn: Messages['access'] = {
	'not-this-machine': 'The server answers only the machine that it runs on, as long as it has no users with passwords.',
	'wrong-host': 'The server does not answer to that name. Use the address that it gave when it started.',
	'wrong-origin': 'The action came from another page and was not carried out.',
	unguarded:
		'The server is to be started by npm start or tools/serve.ts: without what lies around it, it would answer anybody.',
	outside: (address) =>
		`The server does not start on the address ${address}: everybody who can reach it could see the municipalities’ data, since it has no users with passwords yet. Set HOST=127.0.0.1.`
};
