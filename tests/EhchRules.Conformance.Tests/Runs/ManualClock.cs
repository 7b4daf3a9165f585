namespace EhchRules.Conformance.Tests.Runs;

/// <summary>A clock that stands still until it is moved.</summary>
internal sealed class ManualClock : TimeProvider
{
    private readonly Lock turn = new();
    private readonly List<Alarm> alarms = [];
    private readonly DateTimeOffset began = new(2026, 11, 30, 9, 0, 0, TimeSpan.Zero);
    private long ticks;

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override long GetTimestamp()
    {
        lock (turn) return ticks;
    }

    public override DateTimeOffset GetUtcNow() => began.AddTicks(GetTimestamp());

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        Alarm alarm = new(this, () => callback(state));
        alarm.Change(dueTime, period);
        return alarm;
    }

    internal void Advance(TimeSpan by)
    {
        Alarm[] due;
        lock (turn)
        {
            ticks += by.Ticks;
            due = [.. alarms.Where(alarm => alarm.At <= ticks)];
            foreach (Alarm alarm in due) alarms.Remove(alarm);
        }

        foreach (Alarm alarm in due) alarm.Ring();
    }

    private sealed class Alarm(ManualClock clock, Action ring) : ITimer
    {
        internal long At { get; private set; }

        internal void Ring() => ring();

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            lock (clock.turn)
            {
                clock.alarms.Remove(this);
                if (dueTime == Timeout.InfiniteTimeSpan) return true;
                At = clock.ticks + dueTime.Ticks;
                clock.alarms.Add(this);
            }

            return true;
        }

        public void Dispose()
        {
            lock (clock.turn) clock.alarms.Remove(this);
        }

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
