import FOIRecords
import Testing

/// Under which Acts a letter says that it answers.
struct RegimeTests {
    static func regimes(_ text: String) -> [Regime] {
        Record(
            parsing: """
                Dear Mr Tallis

                \(text)

                Yours sincerely

                Una Penhaligon
                """
        ).regimes
    }

    @Test(arguments: [
        (
            "Your request for information has been considered under the Freedom of Information Act 2000. We hold the plans.",
            [Regime.foia2000]
        ),
        (
            "Thank you for your request. It has been dealt with under the Environmental Information Regulations 2004 rather than the Freedom of Information Act 2000.",
            [.eir2004]
        ),
        (
            "Thank you for your request under the Freedom of Information Act 2000. As it concerns the state of the river, we have considered it under the Environmental Information Regulations 2004 (EIR).",
            [.eir2004]
        ),
        (
            "Your request for information has been considered under the Freedom of Information Act 2000 and the Environmental Information Regulations 2004.",
            [.foia2000, .eir2004]
        ),
        (
            "I refer to your request under the Freedom of Information (Scotland) Act 2002 (FOI). In terms of section 17(1) of the Act the Council does not hold it.",
            [.foisa2002]
        ),
        (
            "I refer to your request for information dated 4 May 2021 under the Freedom of Information (Scotland) Act 2002 (FOISA). The Council holds it.",
            [.foisa2002]
        ),
        (
            "Your request of 4 May has been handled under the Environmental Information (Scotland) Regulations 2004 (the EIRs). It is exempt in terms of section 39(2) of the Freedom of Information (Scotland) Act 2002.",
            [.eisr2004]
        ),
        (
            "Thank you for your request, which we received on 4 May. Some of what you requested is exempt under section 40(2) of the FOIA; the rest is attached.",
            [.foia2000]
        ),
        (
            "Thank you for your request, which is being handled under the Freedom of Information Act 2000. We have transferred part of it to the Wold Trust, as regulation 10 of the Environmental Information Regulations 2004 allows.",
            [.foia2000, .eir2004]
        ),
        (
            "FREEDOM OF INFORMATION ACT 2000\n\nThank you for your request for the plans of the lido. The plans are attached.",
            [.foia2000]
        ),
        (
            "Thank you for your Freedom of Information request. Please find attached the rota that you requested.",
            [.foia2000]
        ),
        (
            "Thank you for your request. The grid references are excepted under Regulation 12(5)(g) of the EIR. You may complain under section 50 of the Freedom of Information Act 2000.",
            [.eir2004]
        ),
        (
            "Thank you for your Freedom of Information request. We have handled it as a subject access request under the Data Protection Act 2018. We hold information about you.",
            [.dpa2018]
        ),
        (
            "Your request is not one under the Freedom of Information Act 2000. We have treated it as a request under the Environmental Information Regulations 2004, and the survey is attached.",
            [.eir2004]
        ),
    ])
    func `the regime is that under which the request is handled`(text: String, regimes: [Regime]) {
        #expect(Self.regimes(text) == regimes)
    }
}
