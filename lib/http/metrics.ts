import { sql } from '../db/sql.ts';
import type { Database } from '../db/database.ts';

interface Sample extends Record<string, unknown> {
  name: string;
  labels: Record<string, string> | null;
  value: number;
}

const HELP: Record<string, string> = {
  comptoir_turns_total: 'Turns answered in the last hour, by voice and route.',
  comptoir_turn_duration_ms: 'Duration of turns answered in the last hour, by quantile.',
  comptoir_turns_open: 'Turns that are not answered yet, by state.',
  comptoir_turn_oldest_open_seconds: 'Age of the oldest turn that is not answered yet.',
  comptoir_conversations_waiting: 'Conversations in which a person was asked for or answers.',
  comptoir_jobs: 'Jobs that are not done, by state.',
  comptoir_channel_oldest_event_seconds: 'Age of the oldest webhook event that nobody has worked on.',
  comptoir_channel_events: 'Webhook events that are not done, by channel and state.',
  comptoir_outbox: 'Messages to customers that are not sent, or whose fate is unknown, by channel and state.',
  comptoir_webhooks_refused_total: 'Webhooks turned away today, by channel and reason.',
  comptoir_incidents_total: 'Messages and answers that a guard stopped in the last hour, by kind.',
};

/** Figures of the last hour, from SQL: every instance tells the same, and a restart forgets nothing. */
export async function renderMetrics(database: Database): Promise<string> {
  const samples = await database.rows<Sample>(sql`
    with recent as materialized (
      select result -> 'meta' ->> 'answered_by' as answered_by, result -> 'meta' ->> 'routing_path' as route,
        (result -> 'meta' ->> 'duration_ms')::float as ms
      from comptoir.app_turns where state = 'done' and done_at > clock_timestamp() - interval '1 hour')
    select 'comptoir_turns_total' as name, jsonb_build_object('answered_by', answered_by, 'route', route) as labels, count(*)::float as value
      from recent group by 2
    union all select 'comptoir_turn_duration_ms', jsonb_build_object('quantile', q::text), percentile_cont(q) within group (order by ms)
      from recent, unnest(array[0.5, 0.95, 0.99]) q group by q
    union all select 'comptoir_turns_open', jsonb_build_object('state', state), count(*)::float
      from comptoir.app_turns where state in ('waiting', 'running') group by state
    union all select 'comptoir_turn_oldest_open_seconds', null, coalesce(extract(epoch from clock_timestamp() - min(created_at)), 0)::float
      from comptoir.app_turns where state in ('waiting', 'running')
    union all select 'comptoir_conversations_waiting', jsonb_build_object('state', state), count(*)::float
      from comptoir.app_conversations where state in ('pending', 'human') group by state
    union all select 'comptoir_jobs', jsonb_build_object('state', state), count(*)::float from comptoir.app_jobs where state <> 'done' group by state
    union all select 'comptoir_channel_oldest_event_seconds', null, coalesce(extract(epoch from clock_timestamp() - min(received_at)), 0)::float
      from comptoir.app_channel_events where state = 'queued' and kind <> 'status'
    union all select 'comptoir_channel_events', jsonb_build_object('channel', channel, 'state', state), count(*)::float
      from comptoir.app_channel_events where state <> 'done' group by channel, state
    union all select 'comptoir_outbox', jsonb_build_object('channel', t.channel, 'state', o.state), count(*)::float
      from comptoir.app_outbox o join comptoir.app_channel_threads t on t.id = o.thread_id
      where o.state in ('new', 'queued', 'sending', 'unconfirmed', 'failed') group by t.channel, o.state
    union all select 'comptoir_webhooks_refused_total', jsonb_build_object('channel', channel, 'reason', name), sum(total)::float
      from comptoir.app_channel_counters where day = current_date group by channel, name
    union all select 'comptoir_incidents_total', jsonb_build_object('kind', kind), count(*)::float
      from comptoir.app_security_incidents where created_at > clock_timestamp() - interval '1 hour' group by kind`);
  const lines: string[] = [];
  for (const [name, help] of Object.entries(HELP)) {
    lines.push(`# HELP ${name} ${help}`, `# TYPE ${name} gauge`);
    for (const sample of samples.filter((candidate) => candidate.name === name)) {
      lines.push(`${name}${renderLabels(sample.labels)} ${sample.value}`);
    }
  }
  return `${lines.join('\n')}\n`;
}

function renderLabels(labels: Record<string, string> | null): string {
  if (labels === null) return '';
  const pairs = Object.entries(labels).map(([key, value]) => `${key}="${value.replace(/["\\\n]/g, '_')}"`);
  return `{${pairs.join(',')}}`;
}
