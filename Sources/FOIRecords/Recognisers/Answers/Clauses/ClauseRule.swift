/// What ``ClauseReader`` finds outcomes by.
enum ClauseRule: String, Sendable {
    case notKept = "a verb of holding, denied"
    case nothingKept = "a verb of holding, with nothing that is held"
    case keptElsewhere = "a verb of holding, with another body that does"
    case notFound = "a verb of finding, denied"
    case notThere = "a verb of existing, denied"
    case notGiven = "a verb of giving, denied"
    case cannotGive = "a verb of giving that cannot be done"
    case given = "a verb of giving, with a place in the letter"
    case passedOn = "a verb of passing on, with the request"
    case askedBack = "a verb of making clear, asked of the requester"
    case published = "a verb of publishing, with a place on the web"
    case notExtracted = "a verb of getting out of a system, denied"
    case notOurs = "a duty that is another's"
    case tooLong = "hours beyond a number"
}
