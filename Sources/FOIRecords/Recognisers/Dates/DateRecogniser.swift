import Legislation

/// Finds the date of the letter, of the request, and of its receipt.
enum DateRecogniser: Recogniser {
    static func recognise(in letter: Letter, into draft: inout Draft) {
        let scanner = DateScanner(letter)
        let own = LetterDate(letter: letter, scanner: scanner)
        draft.record.dates.response = own.found()
        let latest = draft.record.dates.response?.value ?? LetterDate.latestOf(letter, scanner: scanner)
        let dates = RequestDates(letter: letter, scanner: scanner)
        for (role, mention, confidence) in dates.mentions() {
            // "Calls received on 3 May" in the requester's own words are data.
            if role == .received, draft.isQuotedRequest(mention.range, in: letter) { continue }
            guard let date = mention.date(notAfter: latest) else { continue }
            // "Dated: 3 May 2021" in the head, beside or below the addressee, is the letter's own.
            let zone = letter.blocks[letter.blockIndex(at: mention.range.lowerBound)].zone
            if role == .request, zone == .letterhead, date == draft.record.dates.response?.value { continue }
            letter.trace?.weigh(
                role == .received ? .received : .requested, date.description, at: mention.range,
                by: dates.rule(of: mention))
            let found = letter.found(date, mention.range, mention.year == nil ? .medium : confidence)
            switch role {
            case .request where draft.record.dates.request == nil: draft.record.dates.request = found
            case .received where draft.record.dates.received == nil: draft.record.dates.received = found
            default: break
            }
        }
        dropLaterMessage(from: &draft.record.dates)
        if draft.record.dates.received == nil { draft.record.dates.received = own.received() }
        if draft.record.dates.request == nil { draft.record.dates.request = own.asked() }
    }

    /// No request is received before it is made: such a date is that of another message.
    private static func dropLaterMessage(from dates: inout Dates) {
        if let made = dates.request?.value, let received = dates.received?.value, received < made {
            dates.request = nil
        }
    }
}
