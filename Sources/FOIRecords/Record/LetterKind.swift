/// What a letter does.
public enum LetterKind: String, Codable, Sendable, Hashable, CaseIterable {
    /// It answers, a refusal too.
    case response
    case acknowledgement
    /// It says only that more time is needed, to weigh the public interest.
    case `extension`
    /// It asks the requester to say more.
    case clarification
    case transfer
    /// It is the outcome of an internal review.
    case internalReview = "internal-review"
    case feesNotice = "fees-notice"
    /// It is no FOI letter at all: then nothing else is reported.
    case other
}

/// An access regime.
public enum Regime: String, Codable, Sendable, Hashable, CaseIterable {
    case foia2000 = "foia-2000"
    case eir2004 = "eir-2004"
    case foisa2002 = "foisa-2002"
    case eisr2004 = "eisr-2004"
    case dpa1998 = "dpa-1998"
    case dpa2018 = "dpa-2018"
    case other
}

/// What an authority does with a request or a part of one.
public enum Outcome: String, Codable, Sendable, Hashable, CaseIterable {
    /// Information is given, or the question answered, with "none" or "no" too.
    case disclosed
    case partlyDisclosed = "partly-disclosed"
    case withheld
    case notHeld = "not-held"
    /// The authority neither confirms nor denies that it holds the information.
    case ncnd
    /// Refused without weighing content: cost limit, vexatious, repeated, manifestly unreasonable.
    case refused
    case clarification
    case transferred
    /// Only pointed to where it is published.
    case accessible
    /// Several, none of which is disclosure.
    case mixed
    /// The letter does not say.
    case none
}

/// The state of a request in Alaveteli's terms, as WhatDoTheyKnow uses them: those that a letter can bring about.
///
/// Alaveteli has others for what no letter tells: overdue, gone postal, withdrawn, in review, in need of an administrator.
public enum AlaveteliState: String, Codable, Sendable, Hashable, CaseIterable {
    case waitingResponse = "waiting_response"
    case waitingClarification = "waiting_clarification"
    case notHeld = "not_held"
    case rejected
    case successful
    case partiallySuccessful = "partially_successful"
}
