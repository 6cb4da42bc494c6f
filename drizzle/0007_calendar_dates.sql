CREATE TABLE `date_approvals` (
	`request` integer NOT NULL,
	`account` text NOT NULL,
	`municipality` text NOT NULL,
	`role` text NOT NULL,
	`approved_at` text NOT NULL,
	PRIMARY KEY(`request`, `account`),
	FOREIGN KEY (`request`) REFERENCES `date_requests`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `date_endings` (
	`request` integer PRIMARY KEY NOT NULL,
	`ending` text NOT NULL,
	`account` text,
	`municipality` text,
	`role` text,
	`ended_at` text NOT NULL,
	FOREIGN KEY (`request`) REFERENCES `date_requests`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `date_requests` (
	`id` integer PRIMARY KEY NOT NULL,
	`account` text NOT NULL,
	`sha256` text NOT NULL,
	`content` text NOT NULL,
	`asked_at` text NOT NULL
);
