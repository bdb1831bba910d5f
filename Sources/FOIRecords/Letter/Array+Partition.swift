extension Array {
    /// The index of the first element, of those in order, that is not below a bound; the count where all are.
    func partition(where isBelow: (Element) -> Bool) -> Int {
        var low = 0
        var length = count
        // Halves without a branch that would be guessed wrong every other time.
        while length > 0 {
            let half = (length + 1) / 2
            low += isBelow(self[low + half - 1]) ? half : 0
            length -= half
        }
        return low
    }
}
