import type { Messages } from './catalogue.ts';

export const accountsEn: Messages['accounts'] = {
	roles: {
		coordinator: 'Coordinator',
		steering: 'Steering group',
		evaluator: 'Evaluator',
		reader: 'Reader',
		administrator: 'Administrator'
	},
	sees: {
		coordinator: 'delivers the municipality’s data, sees what was found in them, and approves editions',
		steering: 'sees the editions and approves the next',
		evaluator: 'sees the editions and the figures of the next for all municipalities, and fetches data packages',
		reader: 'sees the editions',
		administrator: 'sees accounts, log, operation and the editions'
	},
	firstLink: (link) =>
		`There is no administrator yet. Open the address to become the first (it works once and for three days):\n${link}`,
	administratorLink: (link) =>
		`Whoever opens the address becomes an administrator (it works once and for three days):\n${link}`,
	navigation: 'Your account',
	standing: (role, municipality) => (municipality === null ? role : `${role}, ${municipality}`),
	signIn: {
		title: 'Sign in',
		intro: 'The figures are shown to those who work with the trial. An administrator makes accounts.',
		email: 'E-mail',
		password: 'Password',
		submit: 'Sign in',
		wrong: 'E-mail or password is not right. If you forgot the password, an administrator can give you a new link.',
		throttled: 'There were too many tries. Wait a quarter of an hour and try again.',
		provider: 'The municipality’s sign-in was not accepted here. Use e-mail and password, or ask an administrator.',
		byPassword: 'With e-mail and password',
		byMunicipality: 'With the municipality’s own sign-in',
		atMunicipality: (municipality) => `Sign in with the municipality of ${municipality}`,
		passwordSet: 'The password is chosen. Sign in with it.',
		demonstration: 'Demonstration',
		demonstrationWhy:
			'There are only synthetic data here. See the product as one of these; no password. The accounts vanish when the first real delivery is received.',
		demonstrationGone: 'The accounts of the demonstration are gone: real data were received.',
		signInAs: (role) => `Sign in as ${role}`
	},
	code: {
		title: 'One-time code',
		intro:
			'Type the six digits that the app on your telephone shows, or one of the recovery codes that you wrote down.',
		code: 'Code',
		submit: 'Continue',
		wrong: 'The code is not right. Wait for the next one and try again.',
		again: 'Start again'
	},
	invitation: {
		title: 'Choose a password',
		intro: 'The link works once. Once you have chosen, you sign in with your e-mail and the password.',
		email: 'E-mail',
		emailHint: 'You sign in with it.',
		name: 'Name',
		nameHint: 'So that colleagues see who delivered.',
		password: 'Password',
		passwordHint: 'At least 12 characters. A sentence is good.',
		submit: 'Save',
		gone: 'The link no longer works. It was used, replaced by a newer one, or is more than three days old. Ask an administrator for a new one.',
		refusals: {
			gone: 'The link no longer works. Ask an administrator for a new one.',
			'no-name': 'Type your name, at most 100 characters.',
			'bad-email': 'Type an e-mail that is not in use here, such as name@municipality.dk.',
			'too-short': 'The password must have at least 12 characters.',
			'too-long': 'The password can have at most 128 characters.',
			'too-common': 'That password is among those that everybody tries first. Choose another.',
			wrong: 'The current password is not right.'
		}
	},
	account: {
		title: 'Your account',
		role: 'Role',
		signOut: 'Sign out',
		demonstration: 'This is one of the demonstration’s accounts. Passwords and one-time codes are for real accounts.',
		secondFactor: {
			title: 'One-time code',
			isOn: 'Signing in also asks for a code from your telephone. If the telephone is lost, an administrator can remove it.',
			isOff: 'Signing in asks for the password only.',
			required: 'Your role requires that you also sign in with a code from your telephone. Set it up before you go on.',
			setUp: 'Set up one-time codes',
			begin: 'Type your password to begin.',
			scan: 'Scan the square with an app for one-time codes on your telephone, such as the one that you use already.',
			square: 'Square for the app. The same key is written below it.',
			secret: 'Or type the key into the app:',
			recovery: 'Write these recovery codes down. Each works once if the telephone is lost. They are shown only now.',
			code: 'The code that the app shows now',
			confirm: 'Switch on',
			wrongPassword: 'The password is not right.',
			wrongCode: 'The code was not right. Start again, and delete the old key in the app.',
			done: 'The one-time code is switched on.'
		},
		password: {
			title: 'Change password',
			current: 'Current password',
			wanted: 'New password',
			submit: 'Change',
			done: 'The password is changed. You are signed out everywhere else.'
		},
		sessions: {
			title: 'Where you are signed in',
			browser: 'Browser',
			since: 'Since',
			until: 'At the latest until',
			isThis: 'this one',
			unknown: 'unknown',
			end: 'Sign out',
			endNamed: (since) => `Sign out where you signed in ${since}`,
			endOthers: 'Sign out everywhere else'
		}
	}
};
