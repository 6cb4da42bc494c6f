/** What is said where a request is refused before it reaches a page, by HTTP status. */
export const refusalsDa = {
	400: 'Adressen eller forespørgslen kan ikke læses.',
	403: 'Din bruger har ikke adgang til siden.',
	405: 'Siden kan ikke bruges på den måde. Intet er ændret.',
	408: 'Forespørgslen nåede ikke frem i tide. Prøv igen.',
	411: 'Forespørgslen siger ikke, hvor meget den sender, og er ikke modtaget.',
	413: 'Der er sendt mere, end siden tager imod. Intet er gemt.',
	414: 'Adressen er for lang.',
	431: 'Forespørgslen har for mange oplysninger om sig selv. Det kan hjælpe at slette sidens cookies.',
	500: 'Siden kunne ikke vises på grund af en fejl på serveren.'
} as const;
