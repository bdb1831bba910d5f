import Testing

@testable import FOIRecords

@Suite struct SidePathTests {
    /// A step a letter: D and W serve a side, a dot neither; ">" turns, "+" adds, "|" begins a paragraph.
    private func sides(_ steps: String, needsBoth: Bool = false) -> String {
        var path: [SidePath.Step] = []
        var next = SidePath.Step(stance: 0)
        for sign in steps {
            switch sign {
            case ">": next.turns = true
            case "+": next.adds = true
            case "|": next.beginsParagraph = true
            default:
                next.stance = sign == "D" ? 2 : sign == "W" ? -2 : 0
                path.append(next)
                next = SidePath.Step(stance: 0)
            }
        }
        return SidePath.sides(of: path, needsBoth: needsBoth).map { $0 == .disclosure ? "D" : "W" }.joined()
    }

    @Test(arguments: [
        ("D.>W.", "DDWW"), ("D>..", "DWW"), ("D|W.", "DWW"), ("|.|DD|.|WW", "DDDWWW"),
        ("W.>D.", "WWDD"), ("DDWDD", "DDDDD"), ("D>W>D", "DWD"), ("DD+W", "DDD"), ("", ""),
    ])
    func `a side goes on until a sentence turns or the words tell of the other`(steps: String, wanted: String) {
        #expect(sides(steps) == wanted)
    }

    @Test(arguments: [("D..", "DWW"), ("D|.", "DW"), ("D>..", "DWW"), (".|.W", "DWW"), ("WW", "DW"), ("D", "D")])
    func `what must have two sides parts where it costs least`(steps: String, wanted: String) {
        #expect(sides(steps, needsBoth: true) == wanted)
    }
}
