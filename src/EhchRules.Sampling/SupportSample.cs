namespace EhchRules.Sampling;

/// <summary>Draws the support that a home has, its protocols, and the check-ins of the summer of 2020.</summary>
internal static class SupportSample
{
    private static readonly ProtocolKind[] ProtocolKinds = Enum.GetValues<ProtocolKind>();
    private static readonly string[] Courses = ["RESTORE2", "infection control", "React to Falls"];

    /// <summary>Draws the protocols: mostly all four between December 2020 and June 2021, so that some stand late and some never.</summary>
    internal static Facts<Protocol> DrawProtocols(SampleRandom random, DateOnly aligned)
    {
        int drawn = random.Below(100);
        if (drawn >= 97) return Facts<Protocol>.Unknown;
        if (drawn >= 94) return [];
        DateOnly first = SampleDays.Later(new(2020, 12, 1), aligned.AddDays(14));
        DateOnly last = SampleDays.Later(new(2021, drawn < 65 ? 3 : 6, 30), aligned.AddDays(120));
        List<Protocol> protocols = [];
        foreach (ProtocolKind kind in ProtocolKinds)
        {
            protocols.Add(new() { Kind = kind, AgreedOn = drawn == 93 ? null : SampleDays.Earlier(random.Between(first, last), SampleDays.DataEnd) });
        }

        if (drawn is >= 82 and < 93) protocols.RemoveAt(random.Below(protocols.Count));
        return [.. protocols];
    }

    /// <summary>Draws the check-ins of the interim COVID-19 model, one a week with gaps.</summary>
    internal static Facts<CheckIn> DrawCheckIns(SampleRandom random, HomeOutline home)
    {
        int drawn = random.Below(100);
        if (drawn >= 90) return Facts<CheckIn>.Unknown;
        if (drawn >= 80 || home.Opened > SampleDays.CovidModelBegan) return [];
        List<CheckIn> checkIns = [];
        DateOnly day = SampleDays.CovidModelBegan.AddDays(random.Below(12));
        int missed = drawn < 15 ? 45 : 8;
        for (; day <= SampleDays.CovidModelEnded; day = day.AddDays(7))
        {
            if (!random.InHundred(missed)) checkIns.Add(new() { On = day, ByTeam = random.InHundred(55) });
        }

        return [.. checkIns];
    }

    /// <summary>Draws the support; nothing is known of that of a few homes. NHSmail is had by 70 % (South West leads, docs/sources.md).</summary>
    internal static HomeSupport? Draw(SampleRandom random, HomeOutline home)
    {
        if (random.InHundred(3)) return null;
        int staff = Math.Max(6, home.Beds[0].Count!.Value * random.Between(8, 14) / 10);
        bool before = home.Opened <= SampleDays.CovidModelBegan;
        return new()
        {
            OutOfHoursContacts = before ? OnceIn(random, new(2020, 4, 20), new(2020, 6, 30), present: 84, none: 94) : [],
            RemoteMonitoring = before ? OnceIn(random, new(2020, 5, 10), new(2020, 8, 31), present: 66, none: 92) : [],
            OxygenSupply = before ? OnceIn(random, new(2020, 5, 10), new(2020, 8, 31), present: 15, none: 70) : [],
            MedicineSupply = before ? OnceIn(random, new(2020, 4, 20), new(2020, 7, 31), present: 78, none: 93) : [],
            DeteriorationTools = DrawTools(random, home),
            SinglePointOfContact = Known(random, 75),
            NhsMail = Known(random, 70),
            DataSecurityToolkit = random.Below(100) switch
            {
                < 8 => ToolkitStatus.NotPublished,
                < 26 => ToolkitStatus.ApproachingStandards,
                < 88 => ToolkitStatus.StandardsMet,
                < 94 => ToolkitStatus.StandardsExceeded,
                _ => null,
            },
            SharedRecordAccess = Known(random, 45),
            InternetAccess = Known(random, 97),
            Staff = staff,
            StaffTrained = DrawTraining(random, home, staff),
        };
    }

    private static Facts<DeteriorationTool> DrawTools(SampleRandom random, HomeOutline home)
    {
        int drawn = random.Below(100);
        if (drawn >= 95) return Facts<DeteriorationTool>.Unknown;
        if (drawn >= 82) return [];
        DateOnly from = SampleDays.Later(random.Between(new DateOnly(2020, 9, 1), new DateOnly(2021, 12, 31)), home.Opened);
        DeteriorationTool tool = new() { Name = drawn < 70 ? "RESTORE2" : "RESTORE2 mini", From = from };
        return drawn >= 78 ? [tool, new() { Name = "NEWS2 chart", From = from.AddDays(60) }] : [tool];
    }

    private static Facts<StaffTraining> DrawTraining(SampleRandom random, HomeOutline home, int staff)
    {
        DateOnly on = SampleDays.Later(random.Between(new DateOnly(2020, 12, 1), new DateOnly(2022, 3, 31)), home.Opened);
        return [.. Courses.Where(_ => random.InHundred(75)).Select(course => new StaffTraining
        {
            Course = course, Count = staff * random.Between(40, 100) / 100, On = on,
        })];
    }

    private static bool? Known(SampleRandom random, int yes)
    {
        int drawn = random.Below(100);
        return drawn < yes ? true : drawn < 97 ? false : null;
    }

    private static Facts<DatedEntry> OnceIn(SampleRandom random, DateOnly first, DateOnly last, int present, int none)
    {
        int drawn = random.Below(100);
        if (drawn >= none) return Facts<DatedEntry>.Unknown;
        return drawn < present ? [new() { On = random.Between(first, last) }] : [];
    }
}
