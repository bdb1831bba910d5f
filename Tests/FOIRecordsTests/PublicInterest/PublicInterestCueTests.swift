import Testing

@testable import FOIRecords

@Suite struct PublicInterestCueTests {
    @Test func `each phrase about sides and labels matches its example`() {
        expectExamples(SideCues.directions)
        expectExamples(SideCues.targets)
        expectExamples(SideCues.both)
        expectExamples(LabelCues.signs)
        expectExamples(LabelCues.parts)
        expectExamples(LabelCues.questions)
        expectExamples(LabelCues.terse)
        expectExamples(LabelCues.bare)
        expectExamples(LabelCues.engagements)
        expectExamples(LabelCues.verdicts)
    }

    @Test func `each phrase about arguments matches its example`() {
        expectExamples(ArgumentCues.admissions)
        expectExamples(ArgumentCues.effects)
        expectExamples(ArgumentCues.interest)
        expectExamples(ArgumentCues.turns)
        expectExamples(ArgumentCues.bareSides)
        expectExamples(ArgumentCues.counterweights)
        expectExamples(ArgumentCues.counterInterests)
        expectExamples(ArgumentCues.additions)
        expectExamples(ArgumentCues.objects)
        expectExamples(ArgumentCues.statements)
        expectExamples(ExemptionFinder.suppositions)
        expectExamples(StepCues.announcements)
        expectExamples(StepCues.topics)
        expectExamples(StepCues.concessions)
        expectExamples(StepCues.weighing)
        expectExamples(StepCues.others)
        expectExamples(StepCues.theirs)
        expectExamples(StepCues.endings)
        expectExamples(ArgumentCues.disclaimers)
        expectExamples(ArgumentCues.weighings)
        expectExamples(ArgumentCues.duties)
        expectExamples(ArgumentCues.letterProse)
    }

    @Test func `each phrase about the balance matches its example`() {
        expectExamples(BalanceCues.comparisons)
        expectExamples(ClosingCues.signs)
        expectExamples(BalanceCues.sides)
        expectExamples(BalanceCues.ordinals)
        expectExamples(BalanceCues.leanings)
        expectExamples(BalanceCues.weighed)
        expectExamples(BalanceCues.opposed)
        expectExamples(BalanceCues.interests)
        expectExamples(BalanceCues.decisions)
        expectExamples(BalanceCues.conclusions)
        expectExamples(BalanceCues.doubts)
        expectExamples(BalanceCues.harms)
        expectExamples(BalanceCues.reliance)
        expectExamples(BalanceCues.assurances)
    }

    @Test func `each phrase of statutory text matches its example`() {
        expectExamples(StatutoryCues.openings)
        expectExamples(StatutoryCues.limbs)
        expectExamples(StatutoryCues.marks)
        expectExamples(StatutoryCues.announcements)
    }
}
