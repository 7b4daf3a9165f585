namespace EhchRules.Tests.Json;

/// <summary>The example of docs/record-format.md, with its comments left out.</summary>
internal static class ExampleRecord
{
    internal const string AsPrinted = """
        {
          "format": "ehch-record/1",
          "network": {
            "code": "U57491",
            "name": "Hayes Wick PCN",
            "from": "2019-07-01",
            "commissioner": "72Q",
            "communityProvider": "RJ1",
            "practices": [ { "code": "G84001", "from": "2019-07-01", "to": null } ],
            "servicePlans": [ { "agreedOn": "2020-07-20", "partners": ["CommunityServices", "LocalAuthority"] } ],
            "team": {
              "established": [ { "on": "2020-09-14", "coordinatedBy": "care-coordinator-1" } ],
              "planArrangements": [ { "on": "2020-09-21" } ],
              "status": "Dedicated",
              "members": [ { "person": "p-1", "role": "ClinicalPharmacist", "organisation": "U57491", "from": "2020-09-14", "to": null } ]
            },
            "medicalInput": [ { "everyWeeks": 2, "from": "2020-09-21", "to": null } ],
            "learning": [ { "on": "2020-11-12", "topic": "falls" } ],
            "vaccinationArrangements": [ { "from": "2026-04-01", "to": null, "vaccines": ["Influenza", "Covid19"] } ],
            "localVariations": [ { "from": "2026-05-01", "to": "2026-05-31", "sections": ["7", "8", "10.1"] } ],
            "personalisedCareStaff": [
              { "person": "p-9", "role": "CareCoordinator", "from": "2020-10-01", "to": null,
                "training": [ { "state": "Enrolled", "accredited": true, "on": "2020-11-01" } ] } ]
          },
          "homes": [ {
            "id": "oakfield",
            "name": "Oakfield",
            "registrations": [ { "location": "1-125856395", "services": ["CareHomeWithNursing"], "from": "2011-01-25", "to": null } ],
            "serves": ["OlderPeople", "Dementia"],
            "beds": [ { "from": "2020-04-01", "count": 42 } ],
            "alignments": [ { "network": "U57491", "agreedOn": "2020-07-15", "from": "2020-07-31", "to": null } ],
            "exemptions": [ { "notSubstantivelyACareHome": true, "providerAgreedOn": "2020-07-10", "commissionerAgreedOn": "2020-07-12",
                              "evidence": "ref-77", "disputed": false, "localAuthorityAdviceOn": null, "to": null } ],
            "leads": [ { "person": "p-2", "profession": "GeneralPractitioner", "from": "2020-07-31", "to": null,
                         "careHomeExperience": true,
                         "agreements": [ { "by": "Practice", "code": "G84001", "on": "2020-07-20" },
                                         { "by": "Commissioner", "on": "2020-07-21" }, { "by": "CommunityProvider", "on": "2020-07-22" } ] } ],
            "rounds": [ { "on": "2020-10-06", "attendees": [ { "person": "p-2", "role": "GeneralPractitioner" } ],
                          "medicalInput": "GeneralPractitioner",
                          "prioritisedBy": ["ClinicalJudgement", "CareHomeAdvice"],
                          "digital": true, "reviewed": ["r-1", "r-4"] } ],
            "checkIns": [ { "on": "2020-06-02", "byTeam": true } ],
            "protocols": [ { "kind": "InformationSharing", "agreedOn": "2021-02-01" } ],
            "support": { "outOfHoursContacts": [ { "on": "2020-05-14" } ], "remoteMonitoring": [ { "on": "2020-05-20" } ], "oxygenSupply": [], "medicineSupply": [ { "on": "2020-05-20" } ],
                         "deteriorationTools": [ { "name": "RESTORE2", "from": "2020-11-01", "to": null } ],
                         "singlePointOfContact": true, "nhsMail": true, "dataSecurityToolkit": "StandardsMet", "sharedRecordAccess": true, "internetAccess": true,
                         "staff": 40, "staffTrained": [ { "course": "RESTORE2", "count": 31, "on": "2021-01-10" } ] }
          } ],
          "residents": [ {
            "id": "r-1",
            "registrations": [ { "practice": "G84001", "from": "2020-10-02", "to": null } ],
            "registrationSupport": [ { "on": "2020-10-01", "declined": false } ],
            "stays": [ { "home": "oakfield", "from": "2020-10-01", "to": null, "kind": "Permanent" } ],
            "hospitalEpisodes": [ { "from": "2020-12-01", "to": "2020-12-08",
                                    "dischargeSupport": [ { "by": "CareHome", "on": "2020-12-07", "ng27Considered": true } ] } ],
            "plans": [ { "agreedOn": "2020-10-09", "with": ["Resident", "Carer"],
                         "assessment": { "on": "2020-10-06", "domains": ["Physical", "Psychological", "Functional", "Social", "Environmental"] },
                         "endOfLifeNeeds": true, "escalationPlan": true, "drawsOn": ["HospitalDischargeSummary"],
                         "reviewedOn": ["2020-12-14"], "refreshRequired": [] } ],
            "timescaleReasons": [ { "text": "resident asked for the family to be present", "on": "2020-10-08" } ],
            "medicationReviews": [ { "on": "2020-11-03", "structured": true, "mode": "Video" } ],
            "identifiedForMedicationReview": [ { "on": "2020-10-20" } ],
            "residenceCodes": [ { "system": "SNOMED-CT", "code": "160734000", "on": "2020-10-02" } ],
            "advanceCarePlanOffers": [ { "on": "2020-10-09" } ], "urgentCarePlans": [], "lastYearOfLifeIdentified": [],
            "learningDisability": false, "annualHealthChecks": [],
            "vaccinationOffers": [ { "on": "2026-10-06", "vaccine": "Influenza", "declined": false } ]
          } ],
          "attestations": [ { "requirement": "ROUND-3", "subject": "oakfield", "answer": true, "by": "p-2", "on": "2020-12-31", "from": "2020-12-31", "to": null,
                              "statement": "same nurse and GP at every round since October" } ]
        }
        """;

    private const string LastResidentEnds = """
            "learningDisability": false, "annualHealthChecks": [],
            "vaccinationOffers": [ { "on": "2026-10-06", "vaccine": "Influenza", "declined": false } ]
          }
        """;

    /// <summary>Gets the example with the resident added whom its home round names and who is not shown in it.</summary>
    internal static string Complete { get; } = AsPrinted.Replace(LastResidentEnds, LastResidentEnds + ", { \"id\": \"r-4\" }", StringComparison.Ordinal);
}
