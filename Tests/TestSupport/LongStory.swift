/// A story that is long enough for extracted key points.
public enum LongStory {
    /// Its paragraphs, of a sentence each, of which no two say the same.
    public static let paragraphs = [
        "The harbour town of Brackwater has counted 3 boats of the ferry line this winter, fewer than ever before.",
        "Nurses and bakers paid for taxis out of their own pockets, a survey of the hospital found in February.",
        "Fares stay at the day rate until the trial ends in April, whatever diesel costs by then, the council decided.",
        "A second crossing further north would need dredging, for which engineers ask eleven million from the region.",
        "Captain Oyelund, who steered the last evening boat for nineteen years, has been asked to train her successors.",
        "Residents of the western quay complained about noise, and a wall of willow branches is to muffle the engines.",
        "Tickets can be bought from machines on both banks, which accept coins again after complaints by pensioners.",
        "Councillors will count all passengers in spring and vote once more before summer holidays begin, they promised.",
        "Gulls have nested on the abandoned pier meanwhile, so biologists want its western end left alone until August.",
    ]
}
