-- What selling leaves behind: quotes, coupons, checkouts, orders, bookings, and what became of a lead.
-- Every effect carries a request key: whoever asks a second time, after a crash or a press too many, is given the first one's result.
set local role comptoir_owner;

-- Numbers without gaps: the row is locked until its number is committed, and a rollback gives it back.
create table comptoir.app_sequences (
  name text primary key,
  value bigint not null
);

create function comptoir.next_number(p_name text) returns bigint
language sql as $$
  insert into comptoir.app_sequences as s (name, value) values (p_name, 1)
  on conflict (name) do update set value = s.value + 1 returning value
$$;

create table comptoir.app_quotes (
  id uuid primary key,
  number text not null unique,
  request_key text not null unique,
  session_id text references comptoir.app_chat_sessions on delete set null,
  email text,
  language text not null,
  customer jsonb not null default '{}',
  lines jsonb not null,
  currency text not null check (currency ~ '^[A-Z]{3}$'),
  subtotal integer not null check (subtotal >= 0),
  shipping integer not null check (shipping >= 0),
  tax_basis_points integer not null check (tax_basis_points between 0 and 10000),
  tax integer not null check (tax >= 0),
  total integer not null check (total >= 0),
  valid_until date not null,
  -- Where its PDF lies; null until it is stored.
  object_key text,
  created_at timestamptz not null default now(),
  check (total = subtotal + shipping)
);
create index app_quotes_session on comptoir.app_quotes (session_id);

create table comptoir.app_coupon_campaigns (
  key text primary key,
  title jsonb not null,
  kind text not null check (kind in ('percent', 'amount')),
  -- Basis points, or minor units of the currency.
  value integer not null check (value > 0),
  currency text not null check (currency ~ '^[A-Z]{3}$'),
  minimum integer not null default 0,
  most integer not null check (most >= 0),
  issued integer not null default 0 check (issued <= most),
  valid_days integer not null default 30,
  position integer not null default 0,
  starts_at timestamptz not null default now(),
  ends_at timestamptz,
  check (kind <> 'percent' or value <= 10000)
);

create table comptoir.app_coupons (
  code text primary key,
  campaign text not null references comptoir.app_coupon_campaigns,
  -- The address it was given to, in lower case: it works for no other.
  person text not null,
  session_id text references comptoir.app_chat_sessions on delete set null,
  issued_at timestamptz not null default now(),
  expires_at timestamptz not null,
  used_at timestamptz,
  order_id uuid,
  unique (campaign, person)
);
create index app_coupons_session on comptoir.app_coupons (session_id);

create table comptoir.app_services (
  id text primary key,
  position integer not null default 0,
  title jsonb not null,
  description jsonb not null default '{}',
  minutes integer not null check (minutes > 0),
  price_amount integer not null check (price_amount >= 0),
  price_currency text not null check (price_currency ~ '^[A-Z]{3}$'),
  -- Customers served at once.
  capacity integer not null check (capacity > 0),
  -- {"weekdays": [1..7], "times": ["09:00", …]} in the shop's time zone.
  schedule jsonb not null,
  active boolean not null default true
);

create table comptoir.app_bookings (
  id uuid primary key,
  number text not null unique,
  request_key text not null unique,
  service_id text not null references comptoir.app_services,
  starts_at timestamptz not null,
  session_id text references comptoir.app_chat_sessions on delete set null,
  name text,
  email text,
  state text not null default 'booked' check (state in ('booked', 'cancelled')),
  created_at timestamptz not null default now()
);
create index app_bookings_slot on comptoir.app_bookings (service_id, starts_at) where state = 'booked';
create index app_bookings_session on comptoir.app_bookings (session_id);

create table comptoir.app_promotions (
  id text primary key,
  position integer not null default 0,
  title jsonb not null,
  body jsonb not null default '{}',
  url text,
  campaign text references comptoir.app_coupon_campaigns,
  starts_at timestamptz not null default now(),
  ends_at timestamptz
);

create table comptoir.app_blog_posts (
  id text primary key,
  title jsonb not null,
  summary jsonb not null default '{}',
  url text not null,
  image text,
  published_at timestamptz not null
);

create table comptoir.app_checkouts (
  id uuid primary key,
  request_key text not null unique,
  session_id text references comptoir.app_chat_sessions on delete set null,
  language text not null,
  email text,
  country text not null default 'FR',
  lines jsonb not null,
  currency text not null check (currency ~ '^[A-Z]{3}$'),
  coupon text,
  expires_at timestamptz not null,
  created_at timestamptz not null default now()
);
create index app_checkouts_session on comptoir.app_checkouts (session_id);

create table comptoir.app_orders (
  id uuid primary key,
  number text not null unique,
  checkout_id uuid not null unique,
  session_id text references comptoir.app_chat_sessions on delete set null,
  email text not null,
  language text not null,
  customer jsonb not null,
  lines jsonb not null,
  currency text not null check (currency ~ '^[A-Z]{3}$'),
  subtotal integer not null check (subtotal >= 0),
  discount integer not null check (discount between 0 and subtotal),
  shipping integer not null check (shipping >= 0),
  tax integer not null check (tax >= 0),
  total integer not null,
  coupon text,
  payment text not null check (payment in ('on_delivery', 'bank_transfer')),
  state text not null default 'placed' check (state in ('placed', 'paid', 'shipped', 'delivered', 'cancelled')),
  carrier text,
  tracking_number text,
  tracking_url text,
  placed_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  check (total = subtotal - discount + shipping)
);
create index app_orders_session on comptoir.app_orders (session_id);
create index app_orders_email on comptoir.app_orders (lower(email));

-- Orders, the shop's own or a platform's, whose number and e-mail this session has named: it may see those and no other.
create table comptoir.app_verified_orders (
  session_id text not null references comptoir.app_chat_sessions on delete cascade,
  number text not null,
  verified_at timestamptz not null default now(),
  primary key (session_id, number)
);

create table comptoir.app_customs (
  session_id text primary key references comptoir.app_chat_sessions on delete cascade,
  country text not null,
  eori text not null,
  company text not null,
  updated_at timestamptz not null default now()
);

create table comptoir.app_review_invitations (
  order_number text primary key,
  session_id text references comptoir.app_chat_sessions on delete set null,
  url text not null,
  created_at timestamptz not null default now()
);

create index app_review_invitations_session on comptoir.app_review_invitations (session_id);

-- People, merged by verified identity alone; `subject` is null for what an unverified session said of itself.
create table comptoir.app_contacts (
  id uuid primary key,
  subject text unique,
  session_id text unique references comptoir.app_chat_sessions on delete cascade,
  email text,
  name text,
  phone text,
  language text,
  stage text not null,
  score real not null,
  consent boolean,
  updated_at timestamptz not null default now(),
  check ((subject is null) <> (session_id is null))
);

-- Two leads that may be one person: for staff to decide.
create table comptoir.app_lead_suggestions (
  session_id text not null references comptoir.app_chat_sessions on delete cascade,
  other_session_id text not null references comptoir.app_chat_sessions on delete cascade,
  reason text not null,
  created_at timestamptz not null default now(),
  primary key (session_id, other_session_id),
  check (session_id < other_session_id)
);
create index app_lead_suggestions_other on comptoir.app_lead_suggestions (other_session_id);

-- What outside catalogues answered last, for when they do not.
create table comptoir.app_product_cache (
  key text primary key,
  source text not null,
  value jsonb not null,
  fetched_at timestamptz not null default now()
);
create index app_product_cache_age on comptoir.app_product_cache (fetched_at);

alter table comptoir.app_leads alter column email drop not null;
alter table comptoir.app_leads add column stage text not null default 'new' check (stage in ('new', 'interested', 'quoted', 'checkout', 'won'));
alter table comptoir.app_leads add column next_step text;
alter table comptoir.app_leads add column consent boolean;
alter table comptoir.app_leads add column consent_at timestamptz;

do $$
declare
  table_name text;
begin
  foreach table_name in array array[
    'app_sequences', 'app_quotes', 'app_coupon_campaigns', 'app_coupons', 'app_services', 'app_bookings', 'app_promotions', 'app_blog_posts',
    'app_checkouts', 'app_orders', 'app_verified_orders', 'app_customs', 'app_review_invitations', 'app_contacts',
    'app_lead_suggestions', 'app_product_cache'
  ] loop
    execute format('alter table comptoir.%I enable row level security', table_name);
    execute format('grant select, insert, update, delete on comptoir.%I to comptoir_web', table_name);
    execute format('create policy web on comptoir.%I to comptoir_web using (true) with check (true)', table_name);
  end loop;
end
$$;

-- What is known of a lead is never forgotten by a message that does not say it, and a stage never goes back.
create function comptoir.keep_lead() returns trigger
language plpgsql as $$
declare
  v_stages constant text[] := array['new', 'interested', 'quoted', 'checkout', 'won'];
begin
  if tg_op = 'UPDATE' then
    new.email := coalesce(new.email, old.email);
    if array_position(v_stages, new.stage) < array_position(v_stages, old.stage) then
      new.stage := old.stage;
    end if;
  end if;
  if new.stage = 'new' and new.score >= 0.3 then
    new.stage := 'interested';
  end if;
  new.next_step := case new.stage
    when 'new' then 'ask_need' when 'interested' then 'send_quote' when 'quoted' then 'follow_up_quote' when 'checkout' then 'finish_order' else 'ask_review' end;
  return new;
end
$$;
create trigger keep_lead before insert or update on comptoir.app_leads for each row execute function comptoir.keep_lead();

-- The outbox of leads: every change worth telling is one job. Two sessions with one address are a suggestion, never a merge.
create function comptoir.announce_lead() returns trigger
language plpgsql as $$
begin
  insert into comptoir.app_jobs (kind, payload, dedupe_key, session_id)
  values ('contact.sync', jsonb_build_object('session_id', new.session_id),
    'contact.sync:' || new.session_id || ':' || md5(concat_ws('|', new.email, new.name, new.phone, new.stage, new.consent::text, round(new.score::numeric, 1))), new.session_id)
  on conflict (dedupe_key) do nothing;
  if new.email is not null and (tg_op = 'INSERT' or new.email is distinct from old.email) then
    insert into comptoir.app_lead_suggestions (session_id, other_session_id, reason)
    select least(new.session_id, l.session_id), greatest(new.session_id, l.session_id), 'same_email'
    from comptoir.app_leads l where l.email = new.email and l.session_id <> new.session_id limit 20
    on conflict do nothing;
  end if;
  return null;
end
$$;
create trigger announce_lead after insert or update on comptoir.app_leads for each row execute function comptoir.announce_lead();

create function comptoir.advance_lead(p_session text, p_email text, p_stage text) returns void
language plpgsql as $$
begin
  insert into comptoir.app_leads as l (session_id, email, source, stage)
  select s.session_id, p_email, 'selling', p_stage from comptoir.app_chat_sessions s where s.session_id = p_session
  on conflict (session_id) do update set stage = excluded.stage, email = coalesce(l.email, excluded.email), updated_at = clock_timestamp();
end
$$;

-- Whoever the shop's own server vouches for is a lead, under that name.
create function comptoir.know_customer() returns trigger
language plpgsql as $$
begin
  perform comptoir.advance_lead(new.session_id, lower(new.customer_email), 'new');
  -- A lead that was there already is told again: it is a known customer's from now on.
  insert into comptoir.app_jobs (kind, payload, dedupe_key, session_id)
  values ('contact.sync', jsonb_build_object('session_id', new.session_id), 'contact.sync:' || new.session_id || ':known:' || md5(new.customer_id), new.session_id)
  on conflict (dedupe_key) do nothing;
  return null;
end
$$;
create trigger know_customer after update of customer_id on comptoir.app_chat_sessions for each row
  when (new.customer_id is not null and new.customer_id is distinct from old.customer_id) execute function comptoir.know_customer();

-- A session that goes takes the person out of what must stay: numbers without gaps, and orders, which the law keeps.
create function comptoir.forget_customer() returns trigger
language plpgsql as $$
begin
  insert into comptoir.app_jobs (kind, payload, dedupe_key)
  select 'object.delete', jsonb_build_object('key', q.object_key), 'object.delete:' || q.object_key
  from comptoir.app_quotes q where q.session_id = old.session_id and q.object_key is not null
  on conflict (dedupe_key) do nothing;
  update comptoir.app_quotes set email = null, customer = '{}', object_key = null where session_id = old.session_id;
  update comptoir.app_bookings set name = null, email = null where session_id = old.session_id;
  delete from comptoir.app_checkouts where session_id = old.session_id;
  delete from comptoir.app_contacts where subject = old.customer_id
    and not exists (select from comptoir.app_chat_sessions o where o.customer_id = old.customer_id and o.session_id <> old.session_id);
  return old;
end
$$;
create trigger forget_customer before delete on comptoir.app_chat_sessions for each row execute function comptoir.forget_customer();

-- p: id, request_key, session_id?, email?, language, customer, lines, currency, subtotal, shipping, tax_basis_points, tax, total, valid_days, prefix
create function comptoir.create_quote(p jsonb) returns jsonb
language plpgsql as $$
declare
  v_quote comptoir.app_quotes;
begin
  perform pg_advisory_xact_lock(hashtextextended('quote:' || (p ->> 'request_key'), 0));
  select * into v_quote from comptoir.app_quotes where request_key = p ->> 'request_key';
  if not found then
    insert into comptoir.app_quotes (id, number, request_key, session_id, email, language, customer, lines, currency, subtotal, shipping,
      tax_basis_points, tax, total, valid_until)
    values ((p ->> 'id')::uuid,
      (p ->> 'prefix') || to_char(now(), 'YYYY') || '-' || lpad(comptoir.next_number('quote:' || to_char(now(), 'YYYY'))::text, 5, '0'),
      p ->> 'request_key', p ->> 'session_id', p ->> 'email', p ->> 'language', p -> 'customer', p -> 'lines', p ->> 'currency',
      (p ->> 'subtotal')::integer, (p ->> 'shipping')::integer, (p ->> 'tax_basis_points')::integer, (p ->> 'tax')::integer, (p ->> 'total')::integer,
      current_date + (p ->> 'valid_days')::integer)
    returning * into v_quote;
    perform comptoir.advance_lead(v_quote.session_id, v_quote.email, 'quoted');
    if v_quote.email is not null then
      insert into comptoir.app_jobs (kind, payload, dedupe_key, session_id)
      values ('mail.quote', jsonb_build_object('quote_id', v_quote.id), 'mail.quote:' || v_quote.id, v_quote.session_id);
    end if;
  end if;
  return to_jsonb(v_quote);
end
$$;

-- One coupon a person and campaign, as long as there are any. Outcome: issued | known (this session has it) | taken (another session has it) | none_left
create function comptoir.issue_coupon(p jsonb) returns jsonb
language plpgsql as $$
declare
  v_campaign comptoir.app_coupon_campaigns;
  v_coupon comptoir.app_coupons;
begin
  -- The campaign's row is the queue: of two customers who want the last coupon, one waits and is told.
  select * into v_campaign from comptoir.app_coupon_campaigns
  where key = p ->> 'campaign' and starts_at <= now() and (ends_at is null or ends_at > now()) for update;
  if not found then
    return jsonb_build_object('outcome', 'none_left');
  end if;
  select * into v_coupon from comptoir.app_coupons where campaign = v_campaign.key and person = lower(p ->> 'email');
  if found then
    return jsonb_build_object('outcome', case when v_coupon.session_id = p ->> 'session_id' then 'known' else 'taken' end,
      'coupon', case when v_coupon.session_id = p ->> 'session_id' then to_jsonb(v_coupon) end);
  elsif v_campaign.issued >= v_campaign.most then
    return jsonb_build_object('outcome', 'none_left');
  end if;
  update comptoir.app_coupon_campaigns set issued = issued + 1 where key = v_campaign.key;
  insert into comptoir.app_coupons (code, campaign, person, session_id, expires_at)
  values (p ->> 'code', v_campaign.key, lower(p ->> 'email'), p ->> 'session_id',
    least(now() + make_interval(days => v_campaign.valid_days), coalesce(v_campaign.ends_at, 'infinity')))
  returning * into v_coupon;
  return jsonb_build_object('outcome', 'issued', 'coupon', to_jsonb(v_coupon));
end
$$;

-- p: id, request_key, service_id, starts_at, session_id?, name?, email?, prefix. Outcome: booked | full | closed
create function comptoir.book_slot(p jsonb) returns jsonb
language plpgsql as $$
declare
  v_service comptoir.app_services;
  v_booking comptoir.app_bookings;
begin
  -- The service's row is the queue: of two customers who want the last seat, one waits and is told.
  select * into v_service from comptoir.app_services where id = p ->> 'service_id' and active for update;
  if not found or (p ->> 'starts_at')::timestamptz <= now() then
    return jsonb_build_object('outcome', 'closed');
  end if;
  select * into v_booking from comptoir.app_bookings where request_key = p ->> 'request_key';
  if found then
    return jsonb_build_object('outcome', 'booked', 'booking', to_jsonb(v_booking));
  end if;
  if (select count(*) from comptoir.app_bookings where service_id = v_service.id and starts_at = (p ->> 'starts_at')::timestamptz and state = 'booked') >= v_service.capacity then
    return jsonb_build_object('outcome', 'full');
  end if;
  insert into comptoir.app_bookings (id, number, request_key, service_id, starts_at, session_id, name, email)
  values ((p ->> 'id')::uuid, (p ->> 'prefix') || lpad(comptoir.next_number('booking')::text, 6, '0'), p ->> 'request_key', v_service.id,
    (p ->> 'starts_at')::timestamptz, p ->> 'session_id', p ->> 'name', p ->> 'email')
  returning * into v_booking;
  perform comptoir.advance_lead(v_booking.session_id, v_booking.email, 'interested');
  return jsonb_build_object('outcome', 'booked', 'booking', to_jsonb(v_booking));
end
$$;

-- p: id, request_key, session_id?, language, email?, country, lines, currency, coupon?, hours
create function comptoir.open_checkout(p jsonb) returns jsonb
language plpgsql as $$
declare
  v_checkout comptoir.app_checkouts;
begin
  insert into comptoir.app_checkouts (id, request_key, session_id, language, email, country, lines, currency, coupon, expires_at)
  values ((p ->> 'id')::uuid, p ->> 'request_key', p ->> 'session_id', p ->> 'language', p ->> 'email', p ->> 'country', p -> 'lines',
    p ->> 'currency', p ->> 'coupon', now() + make_interval(hours => (p ->> 'hours')::integer))
  on conflict (request_key) do nothing;
  select * into v_checkout from comptoir.app_checkouts where request_key = p ->> 'request_key';
  perform comptoir.advance_lead(v_checkout.session_id, v_checkout.email, 'checkout');
  return to_jsonb(v_checkout);
end
$$;

-- Exactly one order a checkout, all of it or nothing: number, stock, coupon, lead and mail.
-- p: id, checkout_id, email, customer, subtotal, discount, shipping, tax, total, coupon?, payment, prefix, mail? (payload)
-- Outcome: placed | expired | out_of_stock | coupon_refused
create function comptoir.place_order(p jsonb) returns jsonb
language plpgsql as $$
declare
  v_checkout comptoir.app_checkouts;
  v_order comptoir.app_orders;
  v_missing text;
  v_coupon text;
begin
  select * into v_checkout from comptoir.app_checkouts where id = (p ->> 'checkout_id')::uuid for update;
  select * into v_order from comptoir.app_orders where checkout_id = (p ->> 'checkout_id')::uuid;
  if v_order.id is not null then
    return jsonb_build_object('outcome', 'placed', 'order', to_jsonb(v_order));
  elsif v_checkout.id is null or v_checkout.expires_at < now() then
    return jsonb_build_object('outcome', 'expired');
  end if;

  -- Rows are taken in one order, so that two orders of the same parts wait and do not lock each other out.
  perform from comptoir.app_products where id in (select l ->> 'product_id' from jsonb_array_elements(v_checkout.lines) l) order by id for update;
  select pr.reference into v_missing from comptoir.app_products pr
  join (select l ->> 'product_id' as id, sum((l ->> 'quantity')::integer) as quantity from jsonb_array_elements(v_checkout.lines) l group by 1) w on w.id = pr.id
  where pr.stock < w.quantity limit 1;
  if v_missing is not null then
    return jsonb_build_object('outcome', 'out_of_stock', 'reference', v_missing);
  end if;

  if p ->> 'coupon' is not null then
    update comptoir.app_coupons set used_at = now(), order_id = (p ->> 'id')::uuid
    where code = p ->> 'coupon' and used_at is null and expires_at > now() and person = lower(p ->> 'email')
    returning code into v_coupon;
    if v_coupon is null then
      return jsonb_build_object('outcome', 'coupon_refused');
    end if;
  end if;

  update comptoir.app_products pr set stock = pr.stock - w.quantity
  from (select l ->> 'product_id' as id, sum((l ->> 'quantity')::integer)::integer as quantity from jsonb_array_elements(v_checkout.lines) l group by 1) w
  where w.id = pr.id;
  insert into comptoir.app_orders (id, number, checkout_id, session_id, email, language, customer, lines, currency, subtotal, discount, shipping, tax, total, coupon, payment)
  values ((p ->> 'id')::uuid, (p ->> 'prefix') || lpad(comptoir.next_number('order')::text, 6, '0'), v_checkout.id, v_checkout.session_id, p ->> 'email',
    v_checkout.language, p -> 'customer', v_checkout.lines, v_checkout.currency, (p ->> 'subtotal')::integer, (p ->> 'discount')::integer,
    (p ->> 'shipping')::integer, (p ->> 'tax')::integer, (p ->> 'total')::integer, v_coupon, p ->> 'payment')
  returning * into v_order;
  if v_order.session_id is not null then
    insert into comptoir.app_verified_orders (session_id, number) values (v_order.session_id, v_order.number);
    perform comptoir.advance_lead(v_order.session_id, v_order.email, 'won');
  end if;
  insert into comptoir.app_jobs (kind, payload, dedupe_key) values ('mail.order', jsonb_build_object('order_id', v_order.id), 'mail.order:' || v_order.id);
  return jsonb_build_object('outcome', 'placed', 'order', to_jsonb(v_order));
end
$$;

grant execute on function comptoir.next_number(text), comptoir.advance_lead(text, text, text), comptoir.create_quote(jsonb), comptoir.issue_coupon(jsonb),
  comptoir.book_slot(jsonb), comptoir.open_checkout(jsonb), comptoir.place_order(jsonb), comptoir.keep_lead(), comptoir.announce_lead(),
  comptoir.forget_customer(), comptoir.know_customer() to comptoir_web;
