CREATE SCHEMA "auth";
--> statement-breakpoint
CREATE SCHEMA "app";
--> statement-breakpoint
CREATE SCHEMA "directory";
--> statement-breakpoint
CREATE SCHEMA "reference";
--> statement-breakpoint
CREATE TABLE "auth"."account" (
	"id" text PRIMARY KEY NOT NULL,
	"account_id" text NOT NULL,
	"provider_id" text NOT NULL,
	"user_id" text NOT NULL,
	"access_token" text,
	"refresh_token" text,
	"id_token" text,
	"access_token_expires_at" timestamp with time zone,
	"refresh_token_expires_at" timestamp with time zone,
	"scope" text,
	"password" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "auth"."session" (
	"id" text PRIMARY KEY NOT NULL,
	"token" text NOT NULL,
	"user_id" text NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"ip_address" text,
	"user_agent" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "session_token_unique" UNIQUE("token")
);
--> statement-breakpoint
CREATE TABLE "auth"."two_factor" (
	"id" text PRIMARY KEY NOT NULL,
	"secret" text NOT NULL,
	"backup_codes" text NOT NULL,
	"user_id" text NOT NULL,
	"verified" boolean DEFAULT false NOT NULL,
	"failed_verification_count" integer DEFAULT 0 NOT NULL,
	"locked_until" timestamp with time zone,
	"last_step" integer DEFAULT 0 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "auth"."user" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"email" text NOT NULL,
	"email_verified" boolean DEFAULT false NOT NULL,
	"image" text,
	"two_factor_enabled" boolean DEFAULT false NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "user_email_unique" UNIQUE("email")
);
--> statement-breakpoint
CREATE TABLE "auth"."verification" (
	"id" text PRIMARY KEY NOT NULL,
	"identifier" text NOT NULL,
	"value" text NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "directory"."code" (
	"lookup" "bytea" PRIMARY KEY NOT NULL,
	"tenant_id" uuid NOT NULL,
	"letter_id" uuid NOT NULL
);
--> statement-breakpoint
CREATE TABLE "directory"."mailbox" (
	"slug" text PRIMARY KEY NOT NULL,
	"tenant_id" uuid NOT NULL,
	"mailbox_id" uuid NOT NULL
);
--> statement-breakpoint
CREATE TABLE "directory"."membership" (
	"user_id" text NOT NULL,
	"tenant_id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	CONSTRAINT "membership_user_id_tenant_id_pk" PRIMARY KEY("user_id","tenant_id")
);
--> statement-breakpoint
CREATE TABLE "directory"."secret" (
	"purpose" text PRIMARY KEY NOT NULL,
	"wrapped" "bytea" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "directory"."wake" (
	"tenant_id" uuid NOT NULL,
	"round" text NOT NULL,
	"next_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "wake_pkey" PRIMARY KEY("tenant_id","round")
);
--> statement-breakpoint
CREATE TABLE "app"."letter_event" (
	"tenant_id" uuid NOT NULL,
	"letter_id" uuid NOT NULL,
	"seq" integer NOT NULL,
	"type" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"on_day" date NOT NULL,
	"by_kind" text NOT NULL,
	"by_member" uuid,
	"by_unit" uuid,
	"happening" jsonb NOT NULL,
	"commitment" "bytea",
	"previous_hash" "bytea" NOT NULL,
	"hash" "bytea" NOT NULL,
	CONSTRAINT "letter_event_tenant_id_letter_id_seq_pk" PRIMARY KEY("tenant_id","letter_id","seq")
);
--> statement-breakpoint
CREATE TABLE "app"."letter_identity" (
	"tenant_id" uuid NOT NULL,
	"letter_id" uuid NOT NULL,
	"field" text NOT NULL,
	"sealed" "bytea" NOT NULL,
	CONSTRAINT "letter_identity_tenant_id_letter_id_field_pk" PRIMARY KEY("tenant_id","letter_id","field")
);
--> statement-breakpoint
CREATE TABLE "app"."letter_key" (
	"tenant_id" uuid NOT NULL,
	"letter_id" uuid NOT NULL,
	"tenant_key_version" integer NOT NULL,
	"wrapped" "bytea" NOT NULL,
	CONSTRAINT "letter_key_tenant_id_letter_id_pk" PRIMARY KEY("tenant_id","letter_id")
);
--> statement-breakpoint
CREATE TABLE "app"."letter_words" (
	"tenant_id" uuid NOT NULL,
	"letter_id" uuid NOT NULL,
	"seq" integer NOT NULL,
	"salt" "bytea" NOT NULL,
	"title" text,
	"text" text,
	"reason" text,
	"basis" text,
	CONSTRAINT "letter_words_tenant_id_letter_id_seq_pk" PRIMARY KEY("tenant_id","letter_id","seq")
);
--> statement-breakpoint
CREATE TABLE "app"."letter" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"mailbox_id" uuid NOT NULL,
	"seq" integer NOT NULL,
	"head" "bytea" NOT NULL,
	"letter_code" text NOT NULL,
	"registration_number" text,
	"title" text,
	"status" text NOT NULL,
	"category" text NOT NULL,
	"disposition" text,
	"desk_id" uuid NOT NULL,
	"anonymous" boolean NOT NULL,
	"identified" boolean NOT NULL,
	"policy_version" integer NOT NULL,
	"received_at" timestamp (3) with time zone NOT NULL,
	"received_on" date NOT NULL,
	"answered_on" date,
	"submission" "bytea" NOT NULL,
	"next" text NOT NULL,
	"next_unit_id" uuid,
	"marks" jsonb NOT NULL,
	CONSTRAINT "letter_tenant_id_id_pk" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "app"."deadline" (
	"tenant_id" uuid NOT NULL,
	"letter_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"milestone" text NOT NULL,
	"task" integer,
	"rule" text NOT NULL,
	"clause" text NOT NULL,
	"span_count" integer NOT NULL,
	"span_of" text NOT NULL,
	"starts_from" text NOT NULL,
	"first_day" text NOT NULL,
	"rolls" boolean NOT NULL,
	"calendar_version" text NOT NULL,
	"started_on" date NOT NULL,
	"start_minute" integer NOT NULL,
	"raw_on" date NOT NULL,
	"due_on" date NOT NULL,
	"due_minute" integer,
	"provisional" boolean NOT NULL,
	"extensions" jsonb NOT NULL,
	"state" text NOT NULL,
	"met_on" date,
	"lapsed_on" date,
	"wake_at" timestamp (3) with time zone,
	CONSTRAINT "deadline_tenant_id_letter_id_number_pk" PRIMARY KEY("tenant_id","letter_id","number")
);
--> statement-breakpoint
CREATE TABLE "app"."letter_bar" (
	"tenant_id" uuid NOT NULL,
	"letter_id" uuid NOT NULL,
	"who_id" uuid NOT NULL,
	CONSTRAINT "letter_bar_tenant_id_letter_id_who_id_pk" PRIMARY KEY("tenant_id","letter_id","who_id")
);
--> statement-breakpoint
CREATE TABLE "app"."letter_unit" (
	"tenant_id" uuid NOT NULL,
	"unit_id" uuid NOT NULL,
	"letter_id" uuid NOT NULL,
	"desk" boolean NOT NULL,
	"category" text NOT NULL,
	"standing" text NOT NULL,
	"step" text NOT NULL,
	"step_role" text,
	"task" integer,
	"due_on" date NOT NULL,
	CONSTRAINT "letter_unit_tenant_id_letter_id_unit_id_pk" PRIMARY KEY("tenant_id","letter_id","unit_id")
);
--> statement-breakpoint
CREATE TABLE "app"."task" (
	"tenant_id" uuid NOT NULL,
	"letter_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"kind" text NOT NULL,
	"unit_id" uuid NOT NULL,
	"role" text,
	"step" text,
	"about" integer,
	"lead" boolean NOT NULL,
	"round" integer NOT NULL,
	"state" text NOT NULL,
	"assigned_on" date NOT NULL,
	"signed_in_on" date,
	"explained_on" date,
	"ended_on" date,
	"outcome" text,
	"promised_on" date,
	CONSTRAINT "task_tenant_id_letter_id_number_pk" PRIMARY KEY("tenant_id","letter_id","number")
);
--> statement-breakpoint
CREATE TABLE "app"."outbox" (
	"tenant_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"kind" text NOT NULL,
	"member_id" uuid NOT NULL,
	"letter_id" uuid NOT NULL,
	"due_on" date,
	"created_at" timestamp (3) with time zone NOT NULL,
	"send_at" timestamp (3) with time zone,
	"sent_at" timestamp (3) with time zone,
	"tries" integer DEFAULT 0 NOT NULL,
	"last_error" text,
	CONSTRAINT "outbox_tenant_id_id_pk" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "reference"."calendar_year" (
	"calendar" text NOT NULL,
	"year" integer NOT NULL,
	"notice" jsonb NOT NULL,
	CONSTRAINT "calendar_year_calendar_year_pk" PRIMARY KEY("calendar","year")
);
--> statement-breakpoint
CREATE TABLE "app"."counter" (
	"tenant_id" uuid NOT NULL,
	"mailbox_id" uuid NOT NULL,
	"year" integer NOT NULL,
	"count" integer NOT NULL,
	CONSTRAINT "counter_tenant_id_mailbox_id_year_pk" PRIMARY KEY("tenant_id","mailbox_id","year")
);
--> statement-breakpoint
CREATE TABLE "app"."mailbox" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"slug" text NOT NULL,
	"name" text NOT NULL,
	"leader" text NOT NULL,
	"office_id" uuid NOT NULL,
	"greeting" text,
	"seal" text NOT NULL,
	"number_prefix" text NOT NULL,
	"origins" text[] NOT NULL,
	CONSTRAINT "mailbox_tenant_id_id_pk" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "app"."member" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"unit_id" uuid NOT NULL,
	"name" text NOT NULL,
	"email" text NOT NULL,
	"role_id" text NOT NULL,
	"left_on" date,
	CONSTRAINT "member_tenant_id_id_pk" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "app"."policy" (
	"tenant_id" uuid NOT NULL,
	"mailbox_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"in_force_from" date NOT NULL,
	"document" jsonb NOT NULL,
	CONSTRAINT "policy_tenant_id_mailbox_id_version_pk" PRIMARY KEY("tenant_id","mailbox_id","version")
);
--> statement-breakpoint
CREATE TABLE "app"."role" (
	"tenant_id" uuid NOT NULL,
	"id" text NOT NULL,
	"name" text NOT NULL,
	"kind" text NOT NULL,
	"acts" text[] NOT NULL,
	"reads" text NOT NULL,
	"concealed" boolean NOT NULL,
	"manages" text[] NOT NULL,
	"unit_id" uuid,
	"two_factor" boolean NOT NULL,
	CONSTRAINT "role_tenant_id_id_pk" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "app"."tenant_key" (
	"tenant_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"wrapped" "bytea" NOT NULL,
	CONSTRAINT "tenant_key_tenant_id_version_pk" PRIMARY KEY("tenant_id","version")
);
--> statement-breakpoint
CREATE TABLE "app"."tenant" (
	"tenant_id" uuid PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"time_zone" text NOT NULL,
	"calendar" text NOT NULL,
	"accent" text,
	"demo" boolean NOT NULL,
	"kind" text NOT NULL,
	"state" text DEFAULT 'active' NOT NULL,
	"clock_offset" bigint DEFAULT 0 NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "tenant_clock" CHECK (clock_offset = 0 or (kind = 'sandbox' and clock_offset > 0))
);
--> statement-breakpoint
CREATE TABLE "app"."unit" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"name" text NOT NULL,
	"seal" text NOT NULL,
	"handles" boolean NOT NULL,
	"parent_id" uuid,
	"duty" text,
	"successor_id" uuid,
	"removed_on" date,
	CONSTRAINT "unit_tenant_id_id_pk" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
ALTER TABLE "auth"."account" ADD CONSTRAINT "account_user_id_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "auth"."user"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "auth"."session" ADD CONSTRAINT "session_user_id_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "auth"."user"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "auth"."two_factor" ADD CONSTRAINT "two_factor_user_id_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "auth"."user"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."letter_event" ADD CONSTRAINT "letter_event_tenant_id_letter_id_letter_tenant_id_id_fk" FOREIGN KEY ("tenant_id","letter_id") REFERENCES "app"."letter"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."letter_identity" ADD CONSTRAINT "letter_identity_tenant_id_letter_id_letter_tenant_id_id_fk" FOREIGN KEY ("tenant_id","letter_id") REFERENCES "app"."letter"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."letter_key" ADD CONSTRAINT "letter_key_tenant_id_letter_id_letter_tenant_id_id_fk" FOREIGN KEY ("tenant_id","letter_id") REFERENCES "app"."letter"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."letter_words" ADD CONSTRAINT "letter_words_tenant_id_letter_id_letter_tenant_id_id_fk" FOREIGN KEY ("tenant_id","letter_id") REFERENCES "app"."letter"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."letter" ADD CONSTRAINT "letter_tenant_id_mailbox_id_mailbox_tenant_id_id_fk" FOREIGN KEY ("tenant_id","mailbox_id") REFERENCES "app"."mailbox"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."letter" ADD CONSTRAINT "letter_tenant_id_desk_id_unit_tenant_id_id_fk" FOREIGN KEY ("tenant_id","desk_id") REFERENCES "app"."unit"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."deadline" ADD CONSTRAINT "deadline_tenant_id_letter_id_letter_tenant_id_id_fk" FOREIGN KEY ("tenant_id","letter_id") REFERENCES "app"."letter"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."letter_bar" ADD CONSTRAINT "letter_bar_tenant_id_letter_id_letter_tenant_id_id_fk" FOREIGN KEY ("tenant_id","letter_id") REFERENCES "app"."letter"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."letter_unit" ADD CONSTRAINT "letter_unit_tenant_id_letter_id_letter_tenant_id_id_fk" FOREIGN KEY ("tenant_id","letter_id") REFERENCES "app"."letter"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."letter_unit" ADD CONSTRAINT "letter_unit_tenant_id_unit_id_unit_tenant_id_id_fk" FOREIGN KEY ("tenant_id","unit_id") REFERENCES "app"."unit"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."task" ADD CONSTRAINT "task_tenant_id_letter_id_letter_tenant_id_id_fk" FOREIGN KEY ("tenant_id","letter_id") REFERENCES "app"."letter"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."task" ADD CONSTRAINT "task_tenant_id_unit_id_unit_tenant_id_id_fk" FOREIGN KEY ("tenant_id","unit_id") REFERENCES "app"."unit"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."outbox" ADD CONSTRAINT "outbox_tenant_id_letter_id_letter_tenant_id_id_fk" FOREIGN KEY ("tenant_id","letter_id") REFERENCES "app"."letter"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."outbox" ADD CONSTRAINT "outbox_tenant_id_member_id_member_tenant_id_id_fk" FOREIGN KEY ("tenant_id","member_id") REFERENCES "app"."member"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."counter" ADD CONSTRAINT "counter_tenant_id_mailbox_id_mailbox_tenant_id_id_fk" FOREIGN KEY ("tenant_id","mailbox_id") REFERENCES "app"."mailbox"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."mailbox" ADD CONSTRAINT "mailbox_tenant_id_office_id_unit_tenant_id_id_fk" FOREIGN KEY ("tenant_id","office_id") REFERENCES "app"."unit"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."member" ADD CONSTRAINT "member_tenant_id_unit_id_unit_tenant_id_id_fk" FOREIGN KEY ("tenant_id","unit_id") REFERENCES "app"."unit"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."member" ADD CONSTRAINT "member_tenant_id_role_id_role_tenant_id_id_fk" FOREIGN KEY ("tenant_id","role_id") REFERENCES "app"."role"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."policy" ADD CONSTRAINT "policy_tenant_id_mailbox_id_mailbox_tenant_id_id_fk" FOREIGN KEY ("tenant_id","mailbox_id") REFERENCES "app"."mailbox"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."role" ADD CONSTRAINT "role_tenant_id_unit_id_unit_tenant_id_id_fk" FOREIGN KEY ("tenant_id","unit_id") REFERENCES "app"."unit"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."unit" ADD CONSTRAINT "unit_parent" FOREIGN KEY ("tenant_id","parent_id") REFERENCES "app"."unit"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "account_by_user" ON "auth"."account" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "session_by_user" ON "auth"."session" USING btree ("user_id");--> statement-breakpoint
CREATE UNIQUE INDEX "two_factor_by_user" ON "auth"."two_factor" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "verification_by_identifier" ON "auth"."verification" USING btree ("identifier");--> statement-breakpoint
CREATE INDEX "code_by_letter" ON "directory"."code" USING btree ("tenant_id","letter_id");--> statement-breakpoint
CREATE INDEX "wake_by_time" ON "directory"."wake" USING btree ("round","next_at","tenant_id");--> statement-breakpoint
CREATE INDEX "deadline_to_wake" ON "app"."deadline" USING btree ("tenant_id","wake_at") WHERE wake_at is not null;--> statement-breakpoint
CREATE INDEX "letter_unit_waiting" ON "app"."letter_unit" USING btree ("tenant_id","unit_id","due_on","letter_id" DESC NULLS LAST) WHERE step <> 'none';--> statement-breakpoint
CREATE INDEX "letter_unit_by_due" ON "app"."letter_unit" USING btree ("tenant_id","unit_id","due_on","letter_id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "letter_unit_by_standing" ON "app"."letter_unit" USING btree ("tenant_id","unit_id","standing","due_on","letter_id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "letter_unit_by_category" ON "app"."letter_unit" USING btree ("tenant_id","unit_id","category","due_on","letter_id" DESC NULLS LAST,"standing");--> statement-breakpoint
CREATE INDEX "letter_by_due" ON "app"."letter_unit" USING btree ("tenant_id","due_on","letter_id" DESC NULLS LAST) WHERE desk;--> statement-breakpoint
CREATE INDEX "letter_by_standing" ON "app"."letter_unit" USING btree ("tenant_id","standing","due_on","letter_id" DESC NULLS LAST) WHERE desk;--> statement-breakpoint
CREATE INDEX "letter_by_category" ON "app"."letter_unit" USING btree ("tenant_id","category","due_on","letter_id" DESC NULLS LAST,"standing") WHERE desk;--> statement-breakpoint
CREATE INDEX "outbox_by_member" ON "app"."outbox" USING btree ("tenant_id","member_id","created_at","id");--> statement-breakpoint
CREATE INDEX "outbox_to_send" ON "app"."outbox" USING btree ("tenant_id","send_at") WHERE send_at is not null;--> statement-breakpoint
CREATE UNIQUE INDEX "mailbox_slug" ON "app"."mailbox" USING btree ("tenant_id","slug");--> statement-breakpoint
CREATE INDEX "member_by_unit" ON "app"."member" USING btree ("tenant_id","unit_id");--> statement-breakpoint
CREATE UNIQUE INDEX "unit_duty" ON "app"."unit" USING btree ("tenant_id","duty");