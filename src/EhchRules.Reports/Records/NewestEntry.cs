namespace EhchRules.Reports;

/// <summary>
/// Finds how far a record reaches: what looks undone may only be unrecorded, where nothing was entered for months before the day judged.
/// </summary>
internal static class NewestEntry
{
    /// <summary>Says when the newest entry was, to follow another sentence; empty where there is none.</summary>
    internal static string Told(NetworkRecord record, DateOnly on) => Of(record, on) is { } entered ? $" Latest entry: {Words.Of(entered)}." : string.Empty;

    /// <summary>Gets the day of the newest entry that is known on a day; null where there is none.</summary>
    internal static DateOnly? Of(NetworkRecord record, DateOnly on)
    {
        DateOnly? newest = null;
        foreach (CareHome home in record.Homes)
        {
            foreach (HomeRound round in home.Rounds) Meet(round.On);
            foreach (CheckIn checkIn in home.CheckIns) Meet(checkIn.On);
            foreach (ClinicalLead lead in home.Leads) Meet(lead.From);
            foreach (NetworkAlignment alignment in home.Alignments) Meet(alignment.From);
            foreach (Protocol protocol in home.Protocols) Meet(protocol.AgreedOn);
        }

        foreach (Resident resident in record.Residents)
        {
            foreach (Stay stay in resident.Stays)
            {
                Meet(stay.From);
                Meet(stay.To);
            }

            foreach (HospitalEpisode episode in resident.HospitalEpisodes)
            {
                Meet(episode.From);
                Meet(episode.To);
            }

            foreach (CarePlan plan in resident.Plans)
            {
                Meet(plan.AgreedOn);
                foreach (DateOnly reviewed in plan.ReviewedOn) Meet(reviewed);
            }

            foreach (MedicationReview review in resident.MedicationReviews) Meet(review.On);
            foreach (PracticeRegistration registration in resident.Registrations) Meet(registration.From);
        }

        return newest;

        void Meet(DateOnly? day)
        {
            if (day <= on && !(day <= newest)) newest = day;
        }
    }
}
