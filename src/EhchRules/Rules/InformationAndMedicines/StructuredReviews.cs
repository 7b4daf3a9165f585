namespace EhchRules.Rules;

/// <summary>Finds structured medication reviews (SMR-1 and COVID-6).</summary>
internal static class StructuredReviews
{
    /// <summary>Finds the latest one that has come and counts, and notes reviews of which the record does not say whether they were structured; -1 where there is none.</summary>
    /// <param name="asOf">The day.</param>
    /// <param name="resident">The resident.</param>
    /// <param name="within">The days on which a review counts.</param>
    /// <param name="months">For how many months it counts; null where it counts for good.</param>
    /// <param name="missing">Takes the absent facts; made when there is one.</param>
    internal static int Latest(AsOf asOf, ResidentStanding resident, DateRange within, int? months, ref List<FactPath>? missing)
    {
        ReadOnlySpan<MedicationReview> reviews = resident.Resident.MedicationReviews.AsSpan();
        int latest = -1;
        for (int i = 0; i < reviews.Length; i++)
        {
            MedicationReview review = reviews[i];
            if (review.Structured is false || !asOf.IsOnOrAfter(review.On) || !within.Contains(review.On)) continue;
            if (months is { } counted && !asOf.StillCounts(review.On, counted)) continue;
            if (review.Structured is null) (missing ??= []).Add(resident.Path(FactKinds.MedicationReviewStructured, i));
            else if (latest < 0 || review.On >= reviews[latest].On) latest = i;
        }

        if (latest >= 0) asOf.Cite(resident.Path(FactKinds.MedicationReviewOn, latest), reviews[latest].On);
        return latest;
    }
}
