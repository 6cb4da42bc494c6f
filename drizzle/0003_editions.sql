CREATE TABLE `approvals` (
	`draft` integer NOT NULL,
	`account` text NOT NULL,
	`municipality` text NOT NULL,
	`role` text NOT NULL,
	`approved_at` text NOT NULL,
	PRIMARY KEY(`draft`, `account`),
	FOREIGN KEY (`draft`) REFERENCES `drafts`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `draft_deliveries` (
	`draft` integer NOT NULL,
	`delivery` integer NOT NULL,
	PRIMARY KEY(`draft`, `delivery`),
	FOREIGN KEY (`draft`) REFERENCES `drafts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`delivery`) REFERENCES `deliveries`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `drafts` (
	`id` integer PRIMARY KEY NOT NULL,
	`sha256` text NOT NULL,
	`content` text NOT NULL,
	`kind` text NOT NULL,
	`made_at` text NOT NULL,
	`account` text
);
--> statement-breakpoint
CREATE TABLE `editions` (
	`id` integer PRIMARY KEY NOT NULL,
	`year` integer NOT NULL,
	`ordinal` integer NOT NULL,
	`draft` integer NOT NULL,
	`sha256` text NOT NULL,
	`kind` text NOT NULL,
	`synthetic` integer NOT NULL,
	`approved_at` text NOT NULL,
	FOREIGN KEY (`draft`) REFERENCES `drafts`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `editions_number` ON `editions` (`synthetic`,`year`,`ordinal`);--> statement-breakpoint
CREATE UNIQUE INDEX `editions_draft` ON `editions` (`draft`);--> statement-breakpoint
CREATE TABLE `protocols` (
	`version` integer PRIMARY KEY NOT NULL,
	`sha256` text NOT NULL,
	`content` text NOT NULL,
	`registered_at` text NOT NULL,
	`reason` text,
	`account` text,
	`outcomes_known` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `released_sets` (
	`draft` integer NOT NULL,
	`view` text NOT NULL,
	`quantity` text NOT NULL,
	`scope` text NOT NULL,
	`group_code` text NOT NULL,
	`parts` text NOT NULL,
	PRIMARY KEY(`draft`, `view`, `quantity`, `scope`, `group_code`),
	FOREIGN KEY (`draft`) REFERENCES `drafts`(`id`) ON UPDATE no action ON DELETE no action
);
