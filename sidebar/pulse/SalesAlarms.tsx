// The alarms of sales lines, read apart: a panel does not wait for them.
import type { Alarm } from '../../src/model/pulse/Pulse';
import { NOTHING, useRequest } from '../useRequest';
import { Alarms } from './Alarms';

interface SalesAlarmsProps {
  /** The id of the account whose alarms are shown alone; null shows all. */
  of?: string | null;
  onAnswered?: (id: string, alarms: Alarm[]) => void;
}

export function SalesAlarms({ of = null, onAnswered }: SalesAlarmsProps) {
  const { answer, replace } = useRequest('loadAlarms', NOTHING);
  if (!answer?.ok) return null;
  const { alarms: all, currency } = answer.value;
  return (
    <Alarms
      alarms={of === null ? all : all.filter(({ id }) => id === of)}
      currency={currency}
      onAnswered={(id, alarms) => {
        replace({ currency, alarms: all.map((each) => (each.id === id ? { ...each, alarms } : each)) });
        onAnswered?.(id, alarms);
      }}
    />
  );
}
