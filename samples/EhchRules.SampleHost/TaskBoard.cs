using System.Globalization;
using EhchRules.NRules;
using Microsoft.Extensions.Hosting;

namespace EhchRules.SampleHost;

/// <summary>Opens a session for one network, goes with it from day to day, and says which tasks come and go.</summary>
internal sealed class TaskBoard(EhchSessionFactory sessions, IHostApplicationLifetime lifetime) : BackgroundService
{
    private static readonly DateOnly First = new(2020, 10, 8);
    private static readonly DateOnly Last = new(2020, 10, 19);
    private static readonly DateOnly PlanAgreed = new(2020, 10, 15);

    protected override Task ExecuteAsync(CancellationToken stoppingToken)
    {
        EhchSession session = sessions.Open(SampleRecord.Make(), First);
        HashSet<PlanTask> told = [];
        for (DateOnly day = First; day <= Last && !stoppingToken.IsCancellationRequested; day = day.AddDays(1))
        {
            session.MoveTo(day);
            if (day == PlanAgreed)
            {
                Resident resident = session.Record.Residents.Single(static resident => resident.Id == "r-1");
                session.Replace(resident with { Plans = [new() { AgreedOn = PlanAgreed }] });
            }

            Tell(session, told);
        }

        lifetime.StopApplication();
        return Task.CompletedTask;
    }

    private static void Tell(EhchSession session, HashSet<PlanTask> told)
    {
        PlanTask[] tasks = [.. session.Session.Query<PlanTask>().OrderBy(static task => task.Resident)];
        string day = session.On.ToString("d MMMM", CultureInfo.InvariantCulture);
        foreach (PlanTask task in tasks.Where(told.Add)) Console.WriteLine($"{day}: to do: {task}");
        foreach (PlanTask task in told.Except(tasks).ToArray())
        {
            told.Remove(task);
            Console.WriteLine($"{day}: done: {task}");
        }
    }
}
