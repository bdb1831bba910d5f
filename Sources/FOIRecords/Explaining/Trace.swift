/// What was weighed while a letter was read: for `foi-records explain`.
///
/// A letter carries one only when its reading is to be explained. Recognisers tell it of each value that they consider,
/// with the rule at work, through `letter.trace?`: without a trace not even the arguments are made.
final class Trace {
    /// A value that was considered.
    struct Candidate {
        var field: RecordField
        /// What the value belongs to: a part's label, a provision. Empty where the field has no such thing.
        var key: String
        /// As the record would have it.
        var value: String
        /// In the flow's bytes.
        var ranges: [Range<Int>]
        var rule: Rule
        /// Why it was not taken. `nil` where nothing spoke against it: then it is in the record, or another came first.
        var objection: String?
    }

    private(set) var candidates: [Candidate] = []

    func weigh(
        _ field: RecordField, of key: String = "", _ value: String, at ranges: [Range<Int>], by rule: Rule,
        but objection: String? = nil
    ) {
        candidates.append(
            Candidate(field: field, key: key, value: value, ranges: ranges, rule: rule, objection: objection))
    }

    func weigh(
        _ field: RecordField, of key: String = "", _ value: String, at range: Range<Int>, by rule: Rule,
        but objection: String? = nil
    ) {
        weigh(field, of: key, value, at: [range], by: rule, but: objection)
    }
}
