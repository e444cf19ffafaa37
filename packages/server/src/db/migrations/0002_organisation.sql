CREATE TABLE "directory"."api_key" (
	"hash" "bytea" PRIMARY KEY NOT NULL,
	"tenant_id" uuid NOT NULL,
	"api_key_id" uuid NOT NULL
);
--> statement-breakpoint
CREATE TABLE "directory"."invitation" (
	"hash" "bytea" PRIMARY KEY NOT NULL,
	"tenant_id" uuid NOT NULL,
	"invitation_id" uuid NOT NULL
);
--> statement-breakpoint
CREATE TABLE "app"."api_key" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"name" text NOT NULL,
	"start" text NOT NULL,
	"member_id" uuid NOT NULL,
	"scopes" text[] NOT NULL,
	"created_by" uuid NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"expires_at" timestamp (3) with time zone,
	"revoked_at" timestamp (3) with time zone,
	"last_used_on" date,
	CONSTRAINT "api_key_tenant_id_id_pk" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "app"."audit" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"act" text NOT NULL,
	"member_id" uuid NOT NULL,
	"api_key_id" uuid,
	"subject_id" text NOT NULL,
	"subject" text NOT NULL,
	"before" jsonb,
	"after" jsonb,
	CONSTRAINT "audit_tenant_id_id_pk" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "app"."hand_over" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"from_id" uuid NOT NULL,
	"to_id" uuid NOT NULL,
	"reach" text NOT NULL,
	"people" uuid[] NOT NULL,
	"started_at" timestamp (3) with time zone NOT NULL,
	"until" timestamp (3) with time zone NOT NULL,
	"finished_at" timestamp (3) with time zone,
	CONSTRAINT "hand_over_tenant_id_id_pk" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "app"."invitation" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"email" text NOT NULL,
	"name" text NOT NULL,
	"role_id" text NOT NULL,
	"unit_id" uuid NOT NULL,
	"invited_by" uuid NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"used_at" timestamp (3) with time zone,
	"revoked_at" timestamp (3) with time zone,
	"sealed" "bytea",
	"send_at" timestamp (3) with time zone,
	"sent_at" timestamp (3) with time zone,
	"tries" integer DEFAULT 0 NOT NULL,
	"last_error" text,
	CONSTRAINT "invitation_tenant_id_id_pk" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
ALTER TABLE "app"."api_key" ADD CONSTRAINT "api_key_tenant_id_member_id_member_tenant_id_id_fk" FOREIGN KEY ("tenant_id","member_id") REFERENCES "app"."member"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."api_key" ADD CONSTRAINT "api_key_tenant_id_created_by_member_tenant_id_id_fk" FOREIGN KEY ("tenant_id","created_by") REFERENCES "app"."member"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."audit" ADD CONSTRAINT "audit_tenant_id_member_id_member_tenant_id_id_fk" FOREIGN KEY ("tenant_id","member_id") REFERENCES "app"."member"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."audit" ADD CONSTRAINT "audit_tenant_id_api_key_id_api_key_tenant_id_id_fk" FOREIGN KEY ("tenant_id","api_key_id") REFERENCES "app"."api_key"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."hand_over" ADD CONSTRAINT "hand_over_tenant_id_from_id_unit_tenant_id_id_fk" FOREIGN KEY ("tenant_id","from_id") REFERENCES "app"."unit"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."hand_over" ADD CONSTRAINT "hand_over_tenant_id_to_id_unit_tenant_id_id_fk" FOREIGN KEY ("tenant_id","to_id") REFERENCES "app"."unit"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."invitation" ADD CONSTRAINT "invitation_tenant_id_unit_id_unit_tenant_id_id_fk" FOREIGN KEY ("tenant_id","unit_id") REFERENCES "app"."unit"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."invitation" ADD CONSTRAINT "invitation_tenant_id_invited_by_member_tenant_id_id_fk" FOREIGN KEY ("tenant_id","invited_by") REFERENCES "app"."member"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "hand_over_under_way" ON "app"."hand_over" USING btree ("tenant_id","started_at") WHERE finished_at is null;--> statement-breakpoint
CREATE UNIQUE INDEX "invitation_open" ON "app"."invitation" USING btree ("tenant_id","email") WHERE used_at is null and revoked_at is null;--> statement-breakpoint
CREATE INDEX "invitation_to_send" ON "app"."invitation" USING btree ("tenant_id","send_at") WHERE send_at is not null;--> statement-breakpoint
DO $$
DECLARE
  tenant_table text;
BEGIN
  FOREACH tenant_table IN ARRAY ARRAY['invitation', 'api_key', 'hand_over', 'audit']
  LOOP
    EXECUTE format('ALTER TABLE app.%I ENABLE ROW LEVEL SECURITY', tenant_table);
    EXECUTE format('ALTER TABLE app.%I FORCE ROW LEVEL SECURITY', tenant_table);
    EXECUTE format(
      'CREATE POLICY tenant ON app.%I USING (tenant_id = nullif(current_setting(''app.tenant_id'', true), '''')::uuid)',
      tenant_table
    );
  END LOOP;
END $$;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE ON app.invitation, app.api_key, app.hand_over TO yanlu_tenant;
--> statement-breakpoint
GRANT SELECT, INSERT ON app.audit TO yanlu_tenant;
--> statement-breakpoint
-- What administrators did is appended, never rewritten: not even by the owner.
CREATE FUNCTION app.refuse_rewriting_audit() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'the audit is append-only' USING ERRCODE = 'restrict_violation';
END $$;
--> statement-breakpoint
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON app.audit
  FOR EACH STATEMENT EXECUTE FUNCTION app.refuse_rewriting_audit();
--> statement-breakpoint
-- In the directory a tenant makes and ends its own routes, in the transaction in which what they lead to is made or ended.
DO $$
DECLARE
  route_table text;
BEGIN
  FOREACH route_table IN ARRAY ARRAY['mailbox', 'membership', 'invitation', 'api_key']
  LOOP
    EXECUTE format('ALTER TABLE directory.%I ENABLE ROW LEVEL SECURITY', route_table);
    EXECUTE format(
      'CREATE POLICY tenant ON directory.%I USING (tenant_id = nullif(current_setting(''app.tenant_id'', true), '''')::uuid)',
      route_table
    );
  END LOOP;
END $$;
--> statement-breakpoint
GRANT INSERT ON directory.mailbox, directory.invitation, directory.api_key TO yanlu_tenant;
--> statement-breakpoint
GRANT SELECT, INSERT, DELETE ON directory.membership TO yanlu_tenant;
