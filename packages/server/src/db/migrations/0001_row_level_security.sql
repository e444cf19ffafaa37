-- Roles, row-level security and grants: what the query builder does not emit. The catalogue test holds every rule here.

DO $$ BEGIN
  CREATE ROLE yanlu_tenant NOLOGIN;
EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL;
END $$;
--> statement-breakpoint
GRANT yanlu_tenant TO CURRENT_USER;
--> statement-breakpoint
GRANT USAGE ON SCHEMA app, directory, reference TO yanlu_tenant;
--> statement-breakpoint
DO $$
DECLARE
  tenant_table text;
BEGIN
  FOR tenant_table IN SELECT c.relname FROM pg_class c WHERE c.relnamespace = 'app'::regnamespace AND c.relkind = 'r'
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
GRANT SELECT, INSERT, UPDATE ON app.tenant, app.mailbox, app.unit, app.member, app.counter, app.letter, app.task,
  app.deadline, app.outbox TO yanlu_tenant;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON app.role, app.letter_unit TO yanlu_tenant;
--> statement-breakpoint
GRANT SELECT, INSERT, DELETE ON app.letter_bar TO yanlu_tenant;
--> statement-breakpoint
GRANT SELECT, INSERT ON app.policy, app.tenant_key, app.letter_event TO yanlu_tenant;
--> statement-breakpoint
GRANT SELECT, INSERT, DELETE ON app.letter_words, app.letter_key TO yanlu_tenant;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON app.letter_identity TO yanlu_tenant;
--> statement-breakpoint
-- History is appended, never rewritten: not even by the owner.
CREATE FUNCTION app.refuse_rewriting() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'letter events are append-only' USING ERRCODE = 'restrict_violation';
END $$;
--> statement-breakpoint
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON app.letter_event
  FOR EACH STATEMENT EXECUTE FUNCTION app.refuse_rewriting();
--> statement-breakpoint
-- In the directory a tenant may write its own routes and see nothing but its own wake-up; routing itself is the owner's.
ALTER TABLE directory.code ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY tenant ON directory.code USING (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);
--> statement-breakpoint
GRANT SELECT, INSERT, DELETE ON directory.code TO yanlu_tenant;
--> statement-breakpoint
ALTER TABLE directory.wake ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY tenant ON directory.wake USING (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE ON directory.wake TO yanlu_tenant;
--> statement-breakpoint
GRANT SELECT ON ALL TABLES IN SCHEMA reference TO yanlu_tenant;
