CREATE TABLE `answers` (
	`delivery` integer NOT NULL,
	`family` integer NOT NULL,
	`row` integer NOT NULL,
	`respondent` integer NOT NULL,
	`instrument` text NOT NULL,
	`item` integer NOT NULL,
	`round` text NOT NULL,
	`date` integer NOT NULL,
	`status` text NOT NULL,
	`value` integer,
	FOREIGN KEY (`delivery`) REFERENCES `deliveries`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `answers_place` ON `answers` (`delivery`,`family`);--> statement-breakpoint
CREATE TABLE `contacts` (
	`delivery` integer NOT NULL,
	`family` integer NOT NULL,
	`row` integer NOT NULL,
	`contact_person` integer NOT NULL,
	`unit` text NOT NULL,
	`role` text NOT NULL,
	`start` integer NOT NULL,
	`end_day` integer,
	FOREIGN KEY (`delivery`) REFERENCES `deliveries`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `contacts_place` ON `contacts` (`delivery`,`family`);--> statement-breakpoint
CREATE TABLE `costs` (
	`delivery` integer NOT NULL,
	`family` integer NOT NULL,
	`row` integer NOT NULL,
	`month` integer NOT NULL,
	`category` text NOT NULL,
	`payer` text NOT NULL,
	`amount` integer NOT NULL,
	FOREIGN KEY (`delivery`) REFERENCES `deliveries`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `costs_place` ON `costs` (`delivery`,`family`);--> statement-breakpoint
CREATE TABLE `delivered_tables` (
	`delivery` integer NOT NULL,
	`name` text NOT NULL,
	`rows` integer NOT NULL,
	PRIMARY KEY(`delivery`, `name`),
	FOREIGN KEY (`delivery`) REFERENCES `deliveries`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `deliveries` (
	`id` integer PRIMARY KEY NOT NULL,
	`municipality` text NOT NULL,
	`cutoff` integer NOT NULL,
	`sha256` text NOT NULL,
	`received_at` text NOT NULL,
	`synthetic` integer NOT NULL,
	`withdrawn_at` text
);
--> statement-breakpoint
CREATE INDEX `deliveries_municipality` ON `deliveries` (`municipality`);--> statement-breakpoint
CREATE TABLE `families` (
	`delivery` integer NOT NULL,
	`family` integer NOT NULL,
	`row` integer NOT NULL,
	`group_code` text NOT NULL,
	`start` integer NOT NULL,
	`registered_from` integer,
	`target_group` text NOT NULL,
	`selection` text NOT NULL,
	`selected_from` integer,
	`selected_to` integer,
	`coordinating_caseworker` integer NOT NULL,
	`one_coordinated_plan` integer NOT NULL,
	`shared_electronic_plan` integer NOT NULL,
	`end_day` integer,
	`end_reason` text,
	FOREIGN KEY (`delivery`) REFERENCES `deliveries`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `families_place` ON `families` (`delivery`,`family`);--> statement-breakpoint
CREATE TABLE `identifiers` (
	`id` integer PRIMARY KEY NOT NULL,
	`hash` blob NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `identifiers_hash` ON `identifiers` (`hash`);--> statement-breakpoint
CREATE TABLE `persons` (
	`delivery` integer NOT NULL,
	`family` integer NOT NULL,
	`row` integer NOT NULL,
	`person` integer NOT NULL,
	`role` text NOT NULL,
	`age_group` text NOT NULL,
	FOREIGN KEY (`delivery`) REFERENCES `deliveries`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `persons_place` ON `persons` (`delivery`,`family`);--> statement-breakpoint
CREATE TABLE `plans` (
	`delivery` integer NOT NULL,
	`family` integer NOT NULL,
	`row` integer NOT NULL,
	`person` integer,
	`plan_type` text NOT NULL,
	`start` integer NOT NULL,
	`end_day` integer,
	FOREIGN KEY (`delivery`) REFERENCES `deliveries`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `plans_place` ON `plans` (`delivery`,`family`);--> statement-breakpoint
CREATE TABLE `services` (
	`delivery` integer NOT NULL,
	`family` integer NOT NULL,
	`row` integer NOT NULL,
	`person` integer,
	`law` text NOT NULL,
	`paragraph` text NOT NULL,
	`service` text NOT NULL,
	`unit` text NOT NULL,
	`start` integer NOT NULL,
	`end_day` integer,
	FOREIGN KEY (`delivery`) REFERENCES `deliveries`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `services_place` ON `services` (`delivery`,`family`);--> statement-breakpoint
CREATE TABLE `settings` (
	`name` text PRIMARY KEY NOT NULL,
	`value` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `supports` (
	`delivery` integer NOT NULL,
	`family` integer NOT NULL,
	`row` integer NOT NULL,
	`person` integer NOT NULL,
	`support` text NOT NULL,
	`start` integer NOT NULL,
	`end_day` integer,
	FOREIGN KEY (`delivery`) REFERENCES `deliveries`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `supports_place` ON `supports` (`delivery`,`family`);--> statement-breakpoint
CREATE TABLE `warnings` (
	`id` integer PRIMARY KEY NOT NULL,
	`delivery` integer NOT NULL,
	`code` text NOT NULL,
	`table_name` text,
	`file` text,
	`row` integer,
	`column_name` text,
	`parameters` text NOT NULL,
	FOREIGN KEY (`delivery`) REFERENCES `deliveries`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `warnings_delivery` ON `warnings` (`delivery`);