namespace EhchRules.Rules;

/// <summary>Finds structured medication reviews (SMR-1 and COVID-6).</summary>
internal static class StructuredReviews
{
    /// <summary>Finds the latest one that has come and counts, and notes reviews of which the record does not say whether they were structured; -1 where there is none.</summary>
    internal static int Latest(AsOf asOf, ResidentStanding resident, Func<MedicationReview, bool> counts, List<FactPath> untold)
    {
        Facts<MedicationReview> reviews = resident.Resident.MedicationReviews;
        int latest = -1;
        for (int i = 0; i < reviews.Count; i++)
        {
            MedicationReview review = reviews[i];
            if (review.Structured is false || !asOf.Knows(review) || !counts(review)) continue;
            if (review.Structured is null) untold.Add(resident.Path(Fact.MedicationReviewStructured, i));
            else if (latest < 0 || review.On >= reviews[latest].On) latest = i;
        }

        if (latest >= 0) asOf.Cite(resident.Path(Fact.MedicationReviewOn, latest), reviews[latest].On);
        return latest;
    }
}
